import Digests
import JSONValues

extension Cell {
  init(_ value: PlacedValue, number: Int, minorFormat: Int) throws(NotebookError) {
    let kind = try value.required("cell_type").named(Kind.self)
    let source = try value.required("source").joinedText()
    try Self.checkLines(of: source)
    let id = try Self.id(value, number: number, source: source, minorFormat: minorFormat)
    self.init(id: id, kind: kind, source: source)
    let metadata = try value.required("metadata")
    tags = try Self.tags(metadata)
    record = try metadata.optional("assay").map(CellRecord.init)
    foreignMetadata = try metadata.object(without: ["tags", "assay", "trusted"])
    var members: Set<String> = ["id", "cell_type", "source", "metadata"]
    switch kind {
    case .code:
      members.formUnion(["outputs", "execution_count"])
      let counter = try value.required("execution_count")
      executionCount = counter.value.isNull ? nil : try counter.count()
      for output in try value.required("outputs").elements() {
        outputs.append(try CellOutput(output, minorFormat: minorFormat))
      }
    case .markdown, .raw:
      members.insert("attachments")
      attachments = try value.optional("attachments").map(Self.attachments)
    }
    if minorFormat <= Notebook.writtenMinorFormat { try value.allowOnly(members) }
  }

  private static func id(
    _ value: PlacedValue, number: Int, source: String, minorFormat: Int
  ) throws(NotebookError) -> CellID {
    if minorFormat < 5, try value.optional("id") == nil {
      let digits = SHA256Digest(of: "\(number)\n\(source)").description.prefix(8)
      return CellID(verb: "cell", bits: UInt32(digits, radix: 16) ?? 0)
    }
    let id = try value.required("id")
    guard let cellID = CellID(try id.text()) else {
      throw .malformed(
        place: id.place, expected: "1 to 64 letters, digits, hyphens or underscores",
        found: "'\(try id.text())'")
    }
    return cellID
  }

  private static func checkLines(of source: String) throws(NotebookError) {
    let limit = NotebookLimits.sourceLineInBytes
    if source.utf8.count <= limit { return }
    let longest = source.utf8.split(separator: 0x0A).lazy.map(\.count).max() ?? 0
    if longest > limit { throw .limit("a line in bytes", allowed: limit, found: longest) }
  }

  private static func tags(_ metadata: PlacedValue) throws(NotebookError) -> [String] {
    guard let list = try metadata.optional("tags") else { return [] }
    let tags = try list.texts()
    let isClean = tags.allSatisfy { !$0.isEmpty && !$0.utf8.contains(UInt8(ascii: ",")) }
    guard isClean, Set(tags).count == tags.count else {
      throw list.mustBe("a list of different tags without commas")
    }
    return tags
  }

  private static func attachments(_ value: PlacedValue) throws(NotebookError) -> JSONObject {
    var files: [JSONObject.Member] = []
    for (name, forms) in try value.members() {
      files.append(.init(key: name, value: .object(try DisplayedResult.forms(forms))))
    }
    return JSONObject(files)
  }
}

extension CellOutput {
  fileprivate init(_ value: PlacedValue, minorFormat: Int) throws(NotebookError) {
    let type = try value.required("output_type").named(OutputType.self)
    if minorFormat <= Notebook.writtenMinorFormat { try value.allowOnly(type.members) }
    switch type {
    case .stream:
      self = .stream(
        name: try value.required("name").text(), text: try value.required("text").joinedText())
    case .error:
      self = .error(
        code: try value.required("ename").text(), message: try value.required("evalue").text(),
        traceback: try value.required("traceback").texts())
    case .displayData, .executeResult:
      var result = DisplayedResult(forms: try DisplayedResult.forms(value.required("data")))
      result.metadata = try value.required("metadata").object()
      if type == .executeResult {
        let counter = try value.required("execution_count")
        result.origin = .execution(count: counter.value.isNull ? nil : try counter.count())
      }
      self = .display(result)
    }
  }
}

extension DisplayedResult {
  /// The forms by media type, texts joined from their lines.
  fileprivate static func forms(_ bundle: PlacedValue) throws(NotebookError) -> JSONObject {
    var forms: [JSONObject.Member] = []
    for (type, form) in try bundle.members() {
      let value = MediaType.isJSON(type) ? form.value : .string(try form.joinedText())
      forms.append(.init(key: type, value: value))
    }
    return JSONObject(forms)
  }
}
