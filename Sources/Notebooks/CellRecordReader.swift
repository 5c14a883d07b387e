import JSONValues

extension CellRecord {
  init(_ value: PlacedValue) throws(NotebookError) {
    self.init(
      source: try value.required("source_sha256").digest(),
      outputs: try value.optional("outputs_sha256")?.digest())
    state = try value.optional("state_sha256")?.digest()
    inputs = try value.optional("inputs")?.texts() ?? []
    unread = try Self.failures(value.optional("unread"))
    unwritten = try Self.failures(value.optional("unwritten"))
    for (pattern, paths) in try value.optional("matches")?.members() ?? [] {
      matches.append(PatternMatches(pattern: pattern, paths: try paths.texts()))
    }
    for effect in try value.optional("effects")?.elements() ?? [] {
      effects.append(try effect.named(Effect.self))
    }
    stateBefore = try value.optional("before_sha256")?.digest()
    for (path, digest) in try value.optional("writes")?.members() ?? [] {
      writes.append(FileWritten(path: path, sha256: try digest.digest()))
    }
    check = try value.optional("check").map(Check.init) ?? .exact
    targets = try Self.targets(value.optional("targets"))
    orphans = try Self.targets(value.optional("orphans"))
    undone = try value.optional("undone").flatMap { (id) throws(NotebookError) in
      CellID(try id.text())
    }
    foreign = try value.object(without: [
      "source_sha256", "outputs_sha256", "state_sha256", "inputs", "effects", "check", "targets",
      "orphans", "before_sha256", "writes", "unread", "unwritten", "matches",
      "undone",
    ])
  }

  private static func failures(_ value: PlacedValue?) throws(NotebookError) -> [FileFailure] {
    var failures: [FileFailure] = []
    for (path, failure) in try value?.members() ?? [] {
      failures.append(
        FileFailure(
          path: path, reason: try failure.required("reason").text(),
          isRefusal: try failure.optional("refused")?.flag() ?? false))
    }
    return failures
  }

  private static func targets(_ value: PlacedValue?) throws(NotebookError) -> [AnchoredTarget] {
    var targets: [AnchoredTarget] = []
    for (id, anchor) in try value?.members() ?? [] {
      targets.append(AnchoredTarget(id: id, anchor: try Anchor(anchor)))
    }
    return targets
  }
}

extension CellRecord.Check {
  fileprivate init(_ value: PlacedValue) throws(NotebookError) {
    if value.value == "exact" {
      self = .exact
    } else if value.value == "ignore" {
      self = .ignore
    } else if let numbers = value.value["numbers"] {
      let distances = PlacedValue(value: numbers, place: value.place + ".numbers")
      self = .numbers(
        absolute: try Self.distance(distances, "abs"), relative: try Self.distance(distances, "rel")
      )
    } else {
      throw value.mustBe("'exact', 'ignore' or {'numbers': {'abs': …, 'rel': …}}")
    }
  }

  /// A decimal number without sign, written as a text so that no binary rounding touches it.
  private static func distance(
    _ distances: PlacedValue, _ key: String
  ) throws(NotebookError) -> String? {
    guard let value = try distances.optional(key) else { return nil }
    let text = try value.text()
    let isDecimal = text.utf8.allSatisfy { $0 == UInt8(ascii: ".") || $0 &- 0x30 < 10 }
    guard isDecimal, JSONNumber(token: text) != nil else {
      throw .malformed(
        place: value.place, expected: "a decimal number in quotation marks", found: "'\(text)'")
    }
    return text
  }
}

extension Anchor {
  fileprivate init(_ value: PlacedValue) throws(NotebookError) {
    let article = try value.required("article").digest()
    guard let place = try value.optional("span") else {
      self.init(article: article, path: try value.optional("path")?.text())
      return
    }
    let span = try place.elements()
    guard span.count == 2 else {
      throw .malformed(
        place: value.place + ".span", expected: "a start and an end", found: "\(span.count) numbers"
      )
    }
    let (start, end) = (try span[0].count(), try span[1].count())
    guard start <= end else {
      throw .malformed(
        place: value.place + ".span", expected: "a start not after its end",
        found: "\(start) and \(end)")
    }
    self.init(
      article: article, start: start, end: end,
      quote: try value.required("quote").text(),
      prefix: try value.optional("prefix")?.text() ?? "",
      suffix: try value.optional("suffix")?.text() ?? "")
  }
}
