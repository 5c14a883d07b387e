public import JSONValues
public import Tables

/// One thing that a command shows: on the screen as text, in a notebook also as data.
public struct Output: Sendable {
  /// What it shows.
  public enum Body: Sendable {
    /// Lines of text as they are, made safe for the terminal, with a final line break.
    case text(String)
    /// Lines that are made for so many columns, safe for the terminal, with a final line break.
    case drawn(@Sendable (Int) -> String)
    /// Rows under columns, in whichever format is asked for.
    case table(Table)
    /// Text that is already in the wanted format and must not be altered.
    case verbatim(String)
  }

  /// What sort of thing it is: "claims", "comparison", "text"; the name of its data format.
  public let kind: String
  /// What it shows.
  public let body: Body
  /// What a session keeps to give the data of what it showed.
  private enum Kept: Sendable {
    /// As JSON text; a tree takes ten times the room.
    case written([UInt8])
    /// From values that the session keeps in any case.
    case made(@Sendable () -> JSONValue)
  }

  private var data: Kept?
  /// The same as a picture, where it is one.
  public var svg: String?
  /// The name of the format that the line asked for with `as`, or nil.
  public var format: String?

  /// Columns that drawings are made for where the layout has no width.
  static let drawingWidth = 100

  init(
    kind: String, _ body: Body, json: JSONValue? = nil, svg: String? = nil, format: String? = nil
  ) {
    self.kind = kind
    self.body = body
    data = json.map { json in
      var bytes: [UInt8] = []
      json.append(to: &bytes)
      return .written(bytes)
    }
    self.svg = svg
    self.format = format
  }

  /// Rows that are data as they stand.
  init(kind: String, rows table: Table) {
    let rows = table.rows.map { row in
      JSONValue.object(
        JSONObject(
          zip(table.columns, row).map { JSONObject.Member(key: $0.name, value: $1.json) }))
    }
    self.init(kind: kind, .table(table), json: ["rows": .array(rows)])
  }

  /// The same with data that is made whenever it is asked for.
  func making(_ json: @escaping @Sendable () -> JSONValue) -> Output {
    var output = self
    output.data = .made(json)
    return output
  }

  /// Lines of text without data.
  static func text(_ lines: String) -> Output {
    Output(kind: "text", .text(lines.hasSuffix("\n") ? lines : lines + "\n"))
  }
}

extension Output {
  /// The same as data, where it has any; what replay compares.
  public var json: JSONValue? {
    switch data {
    case nil: return nil
    case .made(let make): return make()
    case .written(let bytes):
      do {
        return try JSONValue(reading: bytes)
      } catch {
        preconditionFailure("what was written as JSON is JSON: \(error)")
      }
    }
  }

  /// As a stream shows it.
  /// - Parameter format: the format where the line names none.
  public func rendered(as fallback: any TableFormat, in layout: Layout) -> String {
    let chosen = format.flatMap { TableFormats.named($0) } ?? fallback
    if let document = document(for: chosen) { return JSONLine.text(of: document) + "\n" }
    switch body {
    case .text(let text):
      let safe = VisibleText(text, breaks: .kept).text
      return layout.width.map { TextFolding.folded(safe, to: $0) } ?? safe
    case .drawn(let draw):
      return VisibleText(draw(layout.width ?? Self.drawingWidth), breaks: .kept).text
    case .verbatim(let text): return text
    case .table(let table): return chosen.text(of: table, in: layout)
    }
  }

  /// Documents with a schema of their own are never written as rows of a table.
  private func document(for format: any TableFormat) -> JSONValue? {
    guard format.name == "json" || format.name == "jsonl", let json, json["schema"] != nil else {
      return nil
    }
    return json
  }
}

extension Cell {
  /// As data: numerals and texts as strings, counts as numbers.
  fileprivate var json: JSONValue {
    switch self {
    case .missing: .null
    case .text(let text), .number(let text): .string(text)
    case .interval: .string(plain)
    case .count(let count): JSONValue(count)
    case .list(let texts): JSONValue(texts)
    }
  }
}
