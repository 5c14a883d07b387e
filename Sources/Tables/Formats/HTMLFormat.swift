/// A whole page that holds the table and can hold nothing else: no script, no style from outside.
struct HTMLFormat: TableFormat {
  let name = "html"
  let extensions = ["html", "htm"]
  let summary = "a page with the table, safe to open and to send"

  func text(of table: Table, in layout: Layout) -> String {
    var text = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
      <title>assay</title>
      </head>
      <body>
      """
    text += "\n" + HTMLTable.text(of: table)
    return text + "</body>\n</html>\n"
  }
}
