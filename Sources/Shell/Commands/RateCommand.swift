import Assessment
import Corpora
import Extraction
import Prose

/// `rate a1.c1 3 because "…"`, `rate source NATO C because "…"`: the analyst's own rating.
///
/// The letter belongs to a source, the number to a claim (AJP-2.1); "C3" on a claim records both,
/// apart. A, E, 1 and 5 want a reason, since they are the claims that need a history. `none` takes
/// a rating back, and the log keeps both.
struct RateCommand: Command {
  static let declaration = Declaration(
    "rate", "rate a claim 1–6 or a source A–F", section: .assessing,
    parameters: [
      Parameter("target", .targets, of: [.claims]), Parameter("value", .text),
      Parameter("topic", .text, keyword: "on", optional: true),
      Parameter("reason", .lines, keyword: "because", optional: true),
    ], flags: [.yes], effect: .annotate,
    examples: [
      Example(#"rate a1.c1 3 because "one origin, basis stated""#, "the credibility of a claim"),
      Example(
        #"claims where mode = narrated | rate 6 because "nobody is named""#, "of several claims"),
      Example(
        #"rate source NATO B on killed because "counts by several means""#,
        "a letter for one topic: a tag, or what a figure counts"),
      Example(#"rate source NATO none because "its record is not known""#, "no letter any more"),
    ], searchTerms: ["admiralty", "credibility", "reliability", "grade", "score"])

  private let selection: Selection?
  private let isConfirmed: Bool
  private let letter: String?
  private let number: String?
  private let value: PlacedText
  private let topic: String?
  private let reason: String

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    isConfirmed = arguments.has("yes")
    value = try arguments.required("value")
    topic = arguments.text("topic")?.text
    reason = arguments.text("reason")?.text ?? ""
    if value.text == "none" {
      (letter, number) = (nil, nil)
      return
    }
    let letters = value.text.uppercased().filter { ("A"..."F").contains($0) }
    let digits = value.text.filter { ("1"..."6").contains($0) }
    guard letters.count + digits.count == value.text.count, letters.count <= 1, digits.count <= 1,
      !value.text.isEmpty
    else {
      throw Diagnostic(
        .wrongValue, "'\(value.text)' is no rating", at: value.span,
        help: [
          "sources take a letter: A reliable … E unreliable, F cannot be judged",
          "claims take a number: 1 confirmed … 5 improbable, 6 cannot be judged",
          "'none' takes a rating back",
        ])
    }
    (letter, number) = (letters.isEmpty ? nil : letters, digits.isEmpty ? nil : digits)
    if reason.isEmpty, let grave = [letter, number].compactMap({ $0 }).first(where: Self.isGrave) {
      throw Diagnostic(
        .wrongArguments, "\(grave) wants a reason", at: value.span,
        help: ["add: because \"…\""])
    }
  }

  /// Whether the scale asks for a reason in words.
  private static func isGrave(_ value: String) -> Bool {
    let rating = AdmiraltyRating(value)
    return rating?.reliability?.needsReason ?? rating?.credibility?.needsReason ?? false
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, words) = try session.targets(of: selection, isConfirmed: isConfirmed)
    var changes: [Change] = []
    for target in targets { changes += try ratings(of: target, in: session) }
    if changes.isEmpty {
      throw Diagnostic(.refused, "there is no rating to take back", at: value.span)
    }
    var answer = Answer.text(
      changes.map { Self.describe($0) }.joined(separator: "\n"), .corpus(.all(changes)))
    answer.notes = DiagonalWarning(session.corpus, after: changes).map { [$0.text] } ?? []
    answer.expandedLine =
      "rate \(words) \(value.text)" + (topic.map { " on \(Quoting.word($0))" } ?? "")
      + (reason.isEmpty ? "" : " because \(Quoting.string(reason))")
    return answer
  }

  private static func describe(_ change: Change) -> String {
    guard case .rate(let target, let axis, let topic, let rating) = change else { return "" }
    let value = rating?.value ?? "taken back"
    return "\(target): \(axis.rawValue) \(value)" + (topic.map { " on \($0)" } ?? "")
  }

  private func ratings(of target: Target, in session: Session) throws(Diagnostic) -> [Change] {
    if letter == nil, number == nil { return takingBack(target, in: session) }
    var changes: [Change] = []
    if let letter {
      changes.append(rate(try source(of: target, in: session), .reliability, letter))
    }
    if let number {
      guard case .item(let id) = target, id.kind == .claims else {
        throw Diagnostic(
          .wrongValue, "\(target) takes a letter, not the number \(number)", at: value.span,
          help: ["numbers 1–6 rate claims, letters A–F rate sources"])
      }
      if topic != nil, letter == nil {
        throw Diagnostic(
          .wrongArguments, "a number holds for its claim, and for no topic", at: value.span)
      }
      try session.refuseDismissed([target], at: selection?.span)
      changes.append(rate(target, .credibility, number))
    }
    return changes
  }

  /// The source that a letter is for: the one named, or that of the claim where "C3" rates both.
  private func source(of target: Target, in session: Session) throws(Diagnostic) -> Target {
    switch target {
    case .source: return target
    case .item(let id):
      guard number != nil, case .claim(let article, let claim) = session.corpus.row(id),
        let source = session.corpus.claim(article, claim).source
      else {
        throw Diagnostic(
          .wrongValue, "\(id) takes a number, not the letter \(value.text)", at: value.span,
          help: ["letters A–F rate sources: rate source NAME \(value.text)"])
      }
      return .source(source.actor)
    }
  }

  private func takingBack(_ target: Target, in session: Session) -> [Change] {
    RatingAxis.allCases.compactMap { axis in
      session.corpus.annotations.rating(of: target, on: axis, topic: topic)
        .map { _ in .rate(target, axis, topic: topic, nil) }
    }
  }

  private func rate(_ target: Target, _ axis: RatingAxis, _ value: String) -> Change {
    let topic = axis == .reliability ? self.topic : nil
    return .rate(
      target, axis, topic: topic,
      AssignedRating(target: target, axis: axis, value: value, reason: reason, topic: topic))
  }
}
