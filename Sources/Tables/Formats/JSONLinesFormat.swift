/// One object for each row, each on a line of its own.
struct JSONLinesFormat: TableFormat {
  let name = "jsonl"
  let extensions = ["jsonl", "ndjson"]
  let summary = "one JSON object in each line, for jq and databases"

  func text(of table: Table, in layout: Layout) -> String {
    table.objects.map { JSONLine.text(of: $0) + "\n" }.joined()
  }
}
