import Digests
import JSONValues
import Notebooks

/// What replay found of one cell.
struct CellReport: Sendable {
  /// Its id.
  let id: CellID
  /// Its number among the cells that hold commands, from 1.
  let number: Int
  /// The first line of its source.
  let line: String
  /// Everything that applies, the gravest first; never empty.
  var verdicts: [ReplayVerdict] = [.same]
  /// What differs, in order.
  var differences: [Difference] = []
  /// What is wrong with files that it read, one line each.
  var inputRemarks: [String] = []
  /// Whether it failed now and had not failed.
  var failsAnew = false
  /// Whether what lies under it is not what it was, since other cells stand before it now.
  var isRearranged = false
  /// What the things that it names were called then, and are called now.
  var renaming = IDRenaming()

  init(_ cell: Notebooks.Cell, number: Int) {
    self.id = cell.id
    self.number = number
    self.line = cell.firstLine
  }

  /// The gravest of all that applies.
  var verdict: ReplayVerdict { verdicts.first ?? .same }

  /// As the report has it.
  var json: JSONValue {
    [
      "id": .string(id.description), "number": JSONValue(number), "line": .string(line),
      "verdict": .string(verdict.rawValue), "verdicts": JSONValue(verdicts.map(\.rawValue)),
      "inputs": JSONValue(inputRemarks), "rearranged": .bool(isRearranged),
      "differences": .array(differences.map(\.json)),
    ]
  }
}

/// What replay found of a whole notebook.
struct ReplayReport: Sendable {
  static let schema = "assay.replay.v1"

  /// The notebook's path and the digest of its bytes.
  let path: String
  let digest: SHA256Digest
  /// The program that recorded it; nil where none did.
  let recordedBy: NotebookRecord.Tool?
  /// The declared files.
  let inputs: [InputCheck]
  /// One for each cell that holds commands, in order.
  var cells: [CellReport] = []

  /// Cells that are not the same.
  var drifted: [CellReport] { cells.filter { $0.verdict != .same } }

  /// The highest code that applies.
  var exitCode: ExitCode {
    var codes: [ExitCode] = [.success]
    if !drifted.isEmpty { codes.append(.differs) }
    if cells.contains(where: \.failsAnew) { codes.append(.failed) }
    for input in inputs {
      switch input.state {
      case .same: break
      case .changed, .missing: codes.append(.input)
      case .refused: codes.append(.refused)
      }
    }
    return codes.max() ?? .success
  }

  /// The whole document.
  var json: JSONValue {
    [
      "schema": .string(Self.schema),
      "notebook": ["path": .string(path), "sha256": .string(digest.description)],
      "recordedBy": JSONValue(recordedBy.map { Self.json(of: $0) }),
      "replayedBy": Self.json(of: Release.tool),
      "inputs": .array(inputs.map(\.json)), "cells": .array(cells.map(\.json)),
      "exitCode": JSONValue(Int(exitCode.rawValue)),
    ]
  }

  private static func json(of tool: NotebookRecord.Tool) -> JSONValue {
    [
      "name": .string(tool.name), "version": .string(tool.version),
      "extractor": JSONValue(tool.extractorRevision), "grammar": .string(tool.grammar),
    ]
  }
}
