import Digests
public import JSONValues

extension Notebook {
  /// The bytes that Jupyter's `nbformat.write` gives for the same notebook.
  public var bytes: [UInt8] { json.canonicalBytes }

  /// The same as a value, its members in no canonical order.
  public var json: JSONValue {
    [
      "metadata": .object(metadata),
      "nbformat": JSONValue(Self.majorFormat),
      "nbformat_minor": JSONValue(Self.writtenMinorFormat),
      "cells": .array(cells.map(\.json)),
    ]
  }

  private var metadata: JSONObject {
    var metadata = foreignMetadata
    if let title { metadata["title"] = .string(title) }
    if !authors.isEmpty { metadata["authors"] = .array(authors.map(JSONValue.object)) }
    if let record {
      metadata["assay"] = record.json
      metadata["kernelspec"] = ["name": "assay", "display_name": "assay", "language": "assay"]
      metadata["language_info"] = [
        "name": "assay", "version": .string(record.tool.grammar), "file_extension": ".assay",
        "mimetype": "text/x-assay",
      ]
    }
    return metadata
  }
}

extension NotebookRecord {
  fileprivate var json: JSONValue {
    var object = foreign
    object["schema"] = .string(Self.schema)
    object["tool"] = [
      "name": .string(tool.name), "version": .string(tool.version),
      "extractor": JSONValue(tool.extractorRevision), "grammar": .string(tool.grammar),
    ]
    object["inputs"] = .object(
      JSONObject(inputs.map { JSONObject.Member(key: $0.key, value: $0.json) }))
    if !settings.isEmpty { object["settings"] = .object(settings) }
    if !parameters.isEmpty { object["params"] = .object(parameters) }
    return .object(object)
  }
}

extension NotebookInput {
  fileprivate var json: JSONValue {
    var object = foreign
    object["path"] = .string(path)
    if !copies.isEmpty { object["copies"] = JSONValue(copies) }
    object["sha256"] = .string(sha256.description)
    object["bytes"] = JSONValue(sizeInBytes)
    object["media"] = .string(media)
    return .object(object)
  }
}
