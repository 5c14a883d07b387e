/// One array of objects, one object on a line for each row.
struct JSONFormat: TableFormat {
  let name = "json"
  let extensions = ["json"]
  let summary = "an array of objects, one for each row"

  func text(of table: Table, in layout: Layout) -> String {
    let objects = table.objects.map(JSONLine.text)
    return objects.isEmpty ? "[]\n" : "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }
}
