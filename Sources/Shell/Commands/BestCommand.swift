import Corpora
import Extraction
import Prose

/// `best a1.c1.f1 because "counted by name"`: the figure whose number is taken as that of its group.
///
/// No rule ever fills it: the best of a group is the report judged most reliable (UCDP), never a
/// middle of its ends, and the pick keeps whom it follows.
struct BestCommand: Command {
  static let declaration = Declaration(
    "best", "take a figure's number as the best of its group", section: .assessing,
    parameters: [
      Parameter("figure", .rows, of: [.figures]),
      Parameter("number", .text, keyword: "is", optional: true),
      Parameter("reason", .lines, keyword: "because", optional: true),
    ], flags: [Flag("drop", "take the pick back")], effect: .annotate,
    examples: [
      Example(
        #"best a1.c2.f1 is 10000 because "the middle that NATO's officials name""#,
        "a range or a bound wants the number within it")
    ], searchTerms: ["pick", "follow", "estimate", "number", "ucdp"])

  private let selection: Selection?
  private let number: PlacedText?
  private let reason: String
  private let isDropped: Bool

  init(_ arguments: Arguments) throws(Diagnostic) {
    selection = arguments.selection
    number = arguments.text("number")
    reason = arguments.text("reason")?.text ?? ""
    isDropped = arguments.has("drop")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let (targets, words) = try session.targets(of: selection, isConfirmed: false)
    let picked = targets.flatMap { session.corpus.figures(of: $0) }.compactMap { DisplayID($0) }
    guard picked.count == 1, let id = picked.first, let row = session.corpus.row(id),
      case .figure(let article, let position) = row
    else {
      throw Diagnostic(
        .wrongArguments,
        "one figure is wanted here, such as a1.c1.f1; \(words) stands for "
          + Plural.count(picked.count, "figure"), at: selection?.span)
    }
    try session.refuseDismissed([.item(id)], at: selection?.span)
    if isDropped { return try drop(id, in: session) }
    let value = try value(of: session.corpus.figure(article, position), id)
    let pick = BestPick(figure: id, value: value, reason: reason)
    let origin = session.corpus.origin(of: .item(id)) ?? "nobody named"
    var answer = Answer.text(
      "best is \(value), following \(origin) (\(id))", .corpus(.pick(id, pick)))
    answer.expandedLine =
      "best \(id)" + (number.map { " is \($0.text)" } ?? "")
      + (reason.isEmpty ? "" : " because \(Quoting.string(reason))")
    return answer
  }

  private func drop(_ id: DisplayID, in session: Session) throws(Diagnostic) -> Answer {
    guard session.corpus.annotations.picks.contains(where: { $0.figure == id }) else {
      throw Diagnostic(.refused, "\(id) is nobody's best", at: selection?.span)
    }
    var answer = Answer.text("\(id) is the best no more", .corpus(.pick(id, nil)))
    answer.expandedLine = "best \(id) --drop"
    return answer
  }

  /// The figure's own number, or the one given, which must lie within what it reports.
  private func value(of figure: Figure, _ id: DisplayID) throws(Diagnostic) -> DecimalNumber {
    guard let number else {
      if let best = figure.best { return best }
      throw Diagnostic(
        .wrongArguments, "\(id) reports \(Self.ends(of: figure)), and no single number",
        at: selection?.span, help: ["add the number that you take: is NUMBER"])
    }
    guard let value = DecimalNumber(number.text.replacing(",", with: "")) else {
      throw Diagnostic(.wrongValue, "'\(number.text)' is no number", at: number.span)
    }
    let low = figure.low ?? figure.best ?? value
    let high = figure.high ?? figure.best ?? value
    guard low <= value, value <= high else {
      throw Diagnostic(
        .wrongValue, "\(value) lies outside of what \(id) reports, \(Self.ends(of: figure))",
        at: number.span)
    }
    return value
  }

  private static func ends(of figure: Figure) -> String {
    switch (figure.low ?? figure.best, figure.high ?? figure.best) {
    case (let low?, let high?): low == high ? "\(low)" : "\(low) to \(high)"
    case (let low?, nil): "at least \(low)"
    case (nil, let high?): "at most \(high)"
    case (nil, nil): "no number"
    }
  }
}
