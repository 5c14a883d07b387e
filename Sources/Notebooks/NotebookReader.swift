public import JSONValues

extension Notebook {
  /// Reads a notebook, strictly by the schema of nbformat 4.5 and within ``NotebookLimits``.
  ///
  /// Formats 4.0 to 4.4 had no cell ids: theirs are made from place and source, the same each time.
  public init(reading bytes: [UInt8]) throws(NotebookError) {
    if bytes.count > NotebookLimits.sizeInBytes {
      throw .limit(
        "a size in bytes", allowed: NotebookLimits.sizeInBytes, found: bytes.count)
    }
    let value: JSONValue
    do {
      value = try JSONValue(reading: bytes)
    } catch {
      throw .json(error, line: error.lineFromOne(in: bytes), column: error.columnFromOne(in: bytes))
    }
    try self.init(PlacedValue(value: value, place: "the whole"))
  }

  /// Reads a notebook that is a part of another value, by the same rules.
  public init(reading value: JSONValue) throws(NotebookError) {
    try self.init(PlacedValue(value: value, place: "the whole"))
  }

  private init(_ whole: PlacedValue) throws(NotebookError) {
    let major = try whole.required("nbformat").count()
    guard major == Self.majorFormat else { throw .format(major: major) }
    let minor = try whole.required("nbformat_minor").count()
    if minor <= Self.writtenMinorFormat {
      try whole.allowOnly(["metadata", "nbformat", "nbformat_minor", "cells"])
    }
    let metadata = try whole.required("metadata")
    let record = try metadata.optional("assay").map(NotebookRecord.init)
    var known = ["title", "authors", "assay", "orig_nbformat", "orig_nbformat_minor", "signature"]
    // What names the language is written anew from the record, whatever a front end made of it.
    if record != nil { known += ["kernelspec", "language_info"] }
    self.init(
      title: try metadata.optional("title")?.text(),
      authors: try Self.authors(metadata),
      record: record,
      cells: try Self.cells(whole.required("cells"), minorFormat: minor),
      foreignMetadata: try metadata.object(without: known),
      minorFormat: minor)
  }

  private static func authors(_ metadata: PlacedValue) throws(NotebookError) -> [JSONObject] {
    guard let list = try metadata.optional("authors") else { return [] }
    var authors: [JSONObject] = []
    for author in try list.elements() { authors.append(try author.object()) }
    return authors
  }

  private static func cells(
    _ list: PlacedValue, minorFormat: Int
  ) throws(NotebookError) -> [Cell] {
    if let count = list.value.array?.count, count > NotebookLimits.cells {
      throw .limit("a number of cells", allowed: NotebookLimits.cells, found: count)
    }
    var cells: [Cell] = []
    var ids: Set<CellID> = []
    for element in try list.elements() {
      let cell = try Cell(element, number: cells.count, minorFormat: minorFormat)
      guard ids.insert(cell.id).inserted else { throw .repeatedID(cell.id.description) }
      cells.append(cell)
    }
    return cells
  }
}

extension NotebookRecord {
  fileprivate init(_ value: PlacedValue) throws(NotebookError) {
    _ = try value.required("schema").text()
    self.init(
      tool: try Tool(value.required("tool")),
      inputs: try value.optional("inputs").map(Self.inputs) ?? [],
      settings: try value.optional("settings")?.object() ?? [:],
      parameters: try value.optional("params")?.object() ?? [:])
    foreign = try value.object(without: ["schema", "tool", "inputs", "settings", "params"])
  }

  private static func inputs(_ value: PlacedValue) throws(NotebookError) -> [NotebookInput] {
    var inputs: [NotebookInput] = []
    for (key, member) in try value.members() {
      let input = try NotebookInput(member)
      guard input.key == key else {
        throw .malformed(
          place: member.place, expected: "under the first twelve digits of its digest",
          found: "'\(key)'")
      }
      inputs.append(input)
    }
    return inputs.sorted { $0.key < $1.key }
  }
}

extension NotebookRecord.Tool {
  fileprivate init(_ value: PlacedValue) throws(NotebookError) {
    self.init(
      name: try value.required("name").text(),
      version: try value.required("version").text(),
      extractorRevision: try value.required("extractor").count(),
      grammar: try value.required("grammar").text())
  }
}

extension NotebookInput {
  fileprivate init(_ value: PlacedValue) throws(NotebookError) {
    self.init(
      path: try value.required("path").text(),
      sha256: try value.required("sha256").digest(),
      sizeInBytes: try value.required("bytes").count(),
      media: try value.required("media").text())
    copies = try value.optional("copies")?.texts() ?? []
    foreign = try value.object(without: ["path", "copies", "sha256", "bytes", "media"])
  }
}
