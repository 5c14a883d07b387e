/// What a tag does to the words around it.
enum MarkupElement: Sendable {
  /// Nothing: the words go on.
  case inline
  /// It parts paragraphs.
  case block
  /// It breaks the line.
  case line
  /// It parts words.
  case apart
  /// It is a quotation mark.
  case quotation
  /// What it holds is not shown.
  case hidden
  /// A comment or a declaration.
  case comment
  /// No element of HTML; read over too in a page.
  case unknown
}
