import Corpora

/// One step of the tutorial: what to know, what to type, and how it is seen that it was done.
struct TutorialStep: Sendable {
  /// What to know, in two or three lines.
  let text: String
  /// What to type; other lines that come to the same will do.
  let line: String
  /// Whether the session that is taught has come so far.
  let isDone: @Sendable (Session) -> Bool

  /// In order; five minutes for all of them.
  static let all = [
    TutorialStep(
      text: "Two papers report a war. Load them; the star stands for whatever is there.",
      line: "load seeds/war-*.txt", isDone: { $0.corpus.articles.count == 2 }),
    TutorialStep(
      text: "Each line said whose claims and figures it read. Claims are rows: who says what, by "
        + "which word. Names such as a1.c2 stand for them from now on.",
      line: "claims", isDone: { $0.lastRows?.kind == .claims }),
    TutorialStep(
      text: "A pipeline keeps the rows you want. 'where' takes any field, 'has' takes whole words, "
        + "and '|' hands the rows on. Press Tab where you do not know what comes next.",
      line: "claims where actor has NATO | columns id, actor, content",
      isDone: { session in
        guard let rows = session.lastRows, rows.kind == .claims else { return false }
        return (1..<session.corpus.rows(.claims).count).contains(rows.rows.count)
      }),
    TutorialStep(
      text:
        "Every row points back into its text. Look at one: between « and » stands the claim, and "
        + "below it through whom the word came.",
      line: "show a1.c2", isDone: { $0.lastVerb == "show" }),
    TutorialStep(
      text: "Both papers print 7,000 to 15,000. Is that two sources? Compare what counts the dead: "
        + "what comes from one origin stands under its name, whoever prints it.",
      line: "figures where outcome = killed | compare",
      isDone: { $0.lastOutputKind == "comparison" }),
    TutorialStep(
      text: "Your judgement stays yours. Give a claim a number from 1 (confirmed) to 6 (cannot be "
        + "judged), with your reason; 'suggest a1.c2' says what rules would make of it.",
      line: "rate a1.c2 3 because \"one origin, its basis stated\"",
      isDone: { !$0.corpus.annotations.ratings.isEmpty }),
    TutorialStep(
      text: "Nothing is lost and all can be taken back, step by step.",
      line: "undo", isDone: { $0.corpus.annotations.ratings.isEmpty && $0.log.entries.count > 3 }),
    TutorialStep(
      text:
        "A line that is wrong changes nothing and says what would be right. Try this typing error; "
        + "'why' explains the last one.",
      line: "claims where sorce has NATO", isDone: { $0.lastDiagnostic?.code == .unknownField }),
    TutorialStep(
      text:
        "A session is kept as a notebook, with every answer; 'replay' checks later that all still "
        + "holds. In this tutorial nothing is written to your disk.",
      line: "save first.ipynb", isDone: { $0.opened != nil }),
  ]
}

extension Session {
  /// The kind of what the last statement showed, or nil.
  fileprivate var lastOutputKind: String? { records.last?.outputs.first?.kind }

  /// The first word of the last statement, or nil.
  fileprivate var lastVerb: Substring? { records.last?.source.split(separator: " ").first }
}
