import Digests
import JSONValues

extension Cell {
  var json: JSONValue {
    var metadata = foreignMetadata
    if !tags.isEmpty { metadata["tags"] = JSONValue(tags) }
    if let record { metadata["assay"] = record.json }
    var object: JSONObject = [
      "id": .string(id.description), "cell_type": .string(kind.rawValue),
      "metadata": .object(metadata), "source": JSONValue(source.pythonLines),
    ]
    switch kind {
    case .code:
      object["execution_count"] = JSONValue(executionCount)
      object["outputs"] = .array(outputs.map(\.json))
    case .markdown, .raw:
      if let attachments {
        let files = attachments.members.map { file in
          JSONObject.Member(
            key: file.key, value: .object(DisplayedResult.split(file.value.object ?? [:])))
        }
        object["attachments"] = .object(JSONObject(files))
      }
    }
    return .object(object)
  }
}

extension CellOutput {
  fileprivate var json: JSONValue {
    switch self {
    case .stream(let name, let text):
      [
        "output_type": .string(OutputType.stream.rawValue), "name": .string(name),
        "text": JSONValue(text.pythonLines),
      ]
    case .error(let code, let message, let traceback):
      [
        "output_type": .string(OutputType.error.rawValue), "ename": .string(code),
        "evalue": .string(message), "traceback": JSONValue(traceback),
      ]
    case .display(let result): .object(result.json)
    }
  }
}

extension DisplayedResult {
  fileprivate var json: JSONObject {
    var object: JSONObject = [
      "data": .object(Self.split(forms)), "metadata": .object(metadata),
    ]
    switch origin {
    case .display:
      object["output_type"] = .string(OutputType.displayData.rawValue)
    case .execution(let count):
      object["output_type"] = .string(OutputType.executeResult.rawValue)
      object["execution_count"] = JSONValue(count)
    }
    return object
  }

  /// Forms as they are stored: texts that people read as lists of lines.
  fileprivate static func split(_ forms: JSONObject) -> JSONObject {
    JSONObject(
      forms.members.map { form in
        guard MediaType.isSplitInLines(form.key), let text = form.value.string else { return form }
        return JSONObject.Member(key: form.key, value: JSONValue(text.pythonLines))
      })
  }
}

extension CellRecord {
  fileprivate var json: JSONValue {
    var object = foreign
    object["source_sha256"] = .string(source.description)
    if let outputs { object["outputs_sha256"] = .string(outputs.description) }
    if let state { object["state_sha256"] = .string(state.description) }
    if !inputs.isEmpty { object["inputs"] = JSONValue(inputs) }
    for (key, list) in [("unread", unread), ("unwritten", unwritten)] where !list.isEmpty {
      object[key] = .object(JSONObject(list.map { .init(key: $0.path, value: $0.json) }))
    }
    if !matches.isEmpty {
      object["matches"] = .object(
        JSONObject(matches.map { .init(key: $0.pattern, value: JSONValue($0.paths)) }))
    }
    if !effects.isEmpty { object["effects"] = JSONValue(effects.map(\.rawValue)) }
    if let stateBefore { object["before_sha256"] = .string(stateBefore.description) }
    if !writes.isEmpty {
      object["writes"] = .object(
        JSONObject(
          writes.map { .init(key: $0.path, value: .string($0.sha256.description)) }))
    }
    if check != .exact { object["check"] = check.json }
    for (key, list) in [("targets", targets), ("orphans", orphans)] where !list.isEmpty {
      object[key] = .object(
        JSONObject(list.map { JSONObject.Member(key: $0.id, value: $0.anchor.json) }))
    }
    if let undone { object["undone"] = .string(undone.description) }
    return .object(object)
  }
}

extension FileFailure {
  fileprivate var json: JSONValue {
    isRefusal
      ? ["reason": .string(reason), "refused": .bool(true)] : ["reason": .string(reason)]
  }
}

extension CellRecord.Check {
  fileprivate var json: JSONValue {
    switch self {
    case .exact: return "exact"
    case .ignore: return "ignore"
    case .numbers(let absolute, let relative):
      var distances = JSONObject()
      if let absolute { distances["abs"] = .string(absolute) }
      if let relative { distances["rel"] = .string(relative) }
      return ["numbers": .object(distances)]
    }
  }
}

extension Anchor {
  fileprivate var json: JSONValue {
    if isWhole {
      var object: JSONObject = ["article": .string(article.description)]
      if let path { object["path"] = .string(path) }
      return .object(object)
    }
    var object: JSONObject = [
      "article": .string(article.description), "span": [JSONValue(start), JSONValue(end)],
      "quote": .string(quote),
    ]
    if !prefix.isEmpty { object["prefix"] = .string(prefix) }
    if !suffix.isEmpty { object["suffix"] = .string(suffix) }
    return .object(object)
  }
}
