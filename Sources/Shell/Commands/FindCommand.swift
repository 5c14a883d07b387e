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
    parameters: [Parameter("text", .text)], effect: .read,
    examples: [Example(#"find "open sources""#, "every sentence with these words")],
    searchTerms: ["search", "grep", "text", "words"])

  private let words: PlacedText

  init(_ arguments: Arguments) throws(Diagnostic) {
    words = try arguments.required("text")
  }

  func run(in session: Session, _ surroundings: any Surroundings) throws(Diagnostic) -> Answer {
    let wanted = FoldedText(words.text)
    var table = Table([Column("article"), Column("line", .right), Column("sentence")])
    for read in session.corpus.articles {
      let text = read.article.body
      for sentence in read.reading.text.sentences {
        let words = text[sentence.span]
        guard FoldedText(words).contains(wanted) else { continue }
        table.append([
          .text(read.id), .count(text.position(ofByte: sentence.span.start).lineFromOne),
          .text(words),
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
}
