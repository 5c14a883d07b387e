import Tables

/// One part of a report, before it is written in any format.
enum ReportBlock: Sendable {
  /// A heading; 1 is the title.
  case heading(Int, String)
  /// Plain text, one paragraph.
  case paragraph(String)
  /// The analyst's own Markdown.
  case prose(String)
  /// Short lines that belong together; never empty.
  case list([String])
  /// Rows under columns.
  case table(Table)
  /// Words of an article with those that count, and where they stand.
  case quotation(before: String, marked: String, after: String, source: String)
  /// A picture, with the same as text.
  case picture(svg: String, text: String)
}
