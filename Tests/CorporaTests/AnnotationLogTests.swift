import Assessment
import Corpora
import Prose
import Testing

/// Undo is the exact inverse, and nothing is ever removed from the log.
@Suite struct AnnotationLogTests {
  private let figure = DisplayID(article: 1, claim: 1, figure: 1)
  private let target = Target.item(DisplayID(article: 1, claim: 1))

  @Test func `every change is taken back and made again`() {
    let rating = AssignedRating(target: target, axis: .credibility, value: "3", reason: "basis")
    let changes: [Change] = [
      .rate(target, .credibility, topic: nil, rating),
      .addNote(Note(target: target, text: "drift")),
      .setTags(target, ["b", "a"]), .append(Fixture.article),
      .addHypothesis(Hypothesis("two lists")), .dropHypothesis(0, true),
      .judge(0, target, EvidenceJudgement(hypothesis: 0, target: target, .inconsistent)),
      .judge(0, target, nil), .link(Link(from: target, .same, to: .source("Army")), true),
      .link(Link(from: target, .supports, to: .source("Army")), false),
      .describe("Army", SourceDescriptor()), .suggest([]),
      .pick(figure, BestPick(figure: figure, value: DecimalNumber(7))),
      .all([.setTags(target, []), .rate(target, .credibility, topic: nil, nil)]),
    ]
    for change in changes {
      var corpus = Fixture.corpus
      _ = corpus.apply(.rate(target, .credibility, topic: nil, rating))
      _ = corpus.apply(.setTags(target, ["old"]))
      _ = corpus.apply(.addHypothesis(Hypothesis("one list")))
      _ = corpus.apply(.link(Link(from: target, .supports, to: .source("Army")), true))
      _ = corpus.apply(
        .judge(0, target, EvidenceJudgement(hypothesis: 0, target: target, .neutral)))
      let before = corpus
      var log = AnnotationLog()
      log.record(change, line: "line", in: &corpus)
      let after = corpus
      #expect(log.undo(in: &corpus) == "line")
      #expect(corpus.annotations == before.annotations)
      #expect(corpus.articles.count == before.articles.count)
      #expect(log.redo(in: &corpus) == "line")
      #expect(corpus.annotations == after.annotations)
      #expect(corpus.articles.count == after.articles.count)
    }
  }

  @Test func `undone steps stay in the log`() {
    var corpus = Fixture.corpus
    var log = AnnotationLog()
    log.record(.setTags(target, ["a"]), line: "first", in: &corpus)
    log.record(.setTags(target, ["b"]), line: "second", in: &corpus)
    _ = log.undo(in: &corpus)
    _ = log.redo(in: &corpus)
    #expect(log.entries.map(\.line) == ["first", "second", "second", "second"])
    #expect(log.entries.map(\.kind) == [.done, .done, .undid(1), .redid(1)])
  }

  @Test func `a new step ends what could be redone`() {
    var corpus = Fixture.corpus
    var log = AnnotationLog()
    log.record(.setTags(target, ["a"]), line: "first", in: &corpus)
    _ = log.undo(in: &corpus)
    log.record(.setTags(target, ["b"]), line: "second", in: &corpus)
    #expect(log.redo(in: &corpus) == nil)
    #expect(log.undo(in: &corpus) == "second")
    #expect(log.undo(in: &corpus) == nil)
  }
}
