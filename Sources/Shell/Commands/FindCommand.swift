import Articles
import Assessment
import Corpora
import Extraction
import Prose
import Tables

/// `find "ground rules"`: words anywhere in the articles, claim or no claim.
struct FindCommand: Command {
  static let declaration = Declaration(
    "find", "find words in the articles, in their sentences", section: .reading,
    parameters: [Parameter("text", .text)], flags: [.context], effect: .read,
    examples: [
      Example(#"find "open sources""#, "every sentence with these words, case aside"),
      Example("find minister --context 1", "with the sentences before and after"),
    ],
    searchTerms: ["search", "grep", "text", "words"])

  private let words: PlacedText
  private let sentences: Int

  init(_ arguments: Arguments) throws(Diagnostic) {
    words = try arguments.required("text")
    sentences = try arguments.number(ofFlag: "context") ?? 0
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let wanted = FoldedText(words.text)
    var table = Table([Column("article"), Column("line", .right), Column("sentence")])
    for read in session.corpus.articles {
      let text = read.article.body
      let all = read.reading.text.sentences
      for (number, sentence) in all.enumerated()
      where FoldedText(text[sentence.span]).contains(wanted) {
        let first = all[max(0, number - sentences)].span
        let last = all[min(all.count - 1, number + sentences)].span
        table.append([
          .text(read.id), .count(text.position(ofByte: sentence.span.start).lineFromOne),
          .text(text[first.union(last)]),
        ])
      }
    }
    if table.rows.isEmpty { return Answer(notes: ["'\(words.text)' occurs in no article"]) }
    return Answer(outputs: [Output(kind: "sentences", .table(table))])
  }
}

extension Arguments {
  /// The text of a parameter that the declaration does not make optional.
  func required(_ name: String) throws(Diagnostic) -> PlacedText {
    guard let text = text(name) else {
      throw Diagnostic(.wrongArguments, "\(name.uppercased()) is missing", at: span)
    }
    return text
  }

  /// The whole number that a flag gives, or nil where it was left out.
  func number(ofFlag name: String) throws(Diagnostic) -> Int? {
    guard let given = flags[name] else { return nil }
    guard let number = Int(given.text), number >= 0 else {
      throw Diagnostic(.wrongValue, "'\(given.text)' is no whole number", at: given.span)
    }
    return number
  }
}
