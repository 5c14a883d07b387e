import Corpora
public import Tables

extension Session {
  /// Runs every statement of `script` until one fails, handing each reply on as soon as it is there.
  ///
  /// The whole script is checked before its first statement runs; where something is wrong with it,
  /// the one reply says what.
  public mutating func run(
    _ script: Script, in surroundings: any Surroundings, each show: (Reply) -> Void
  ) {
    run(script, in: surroundings) { reply, _ in show(reply) }
  }

  /// The same, with the session as it is after each reply, so that it can be kept before the reply
  /// is shown.
  public mutating func run(
    _ script: Script, in surroundings: any Surroundings, each show: (Reply, Session) -> Void
  ) {
    let statements: [Statement]
    do {
      statements = try Parser.statements(of: script.source, scope: scope)
    } catch {
      lastDiagnostic = error.placed(in: script)
      show(Reply(diagnostics: [error.placed(in: script)]), self)
      return
    }
    var echo = ScriptEcho(of: script.source)
    for statement in statements {
      if script.isEchoed {
        let lines = echo.lines(through: statement)
        if !lines.isEmpty { show(Reply(outputs: [.text(lines)]), self) }
      }
      let replies = run(statement, of: script, in: surroundings)
      for reply in replies { show(reply, self) }
      let failed = replies.contains { $0.exitCode != .success }
      if isFinished || Task.isCancelled || (!script.keepsGoing && failed) { return }
    }
    let rest = echo.rest()
    if script.isEchoed, !rest.isEmpty { show(Reply(outputs: [.text(rest)]), self) }
  }

  /// The same for lines that were typed, with all replies at once.
  public mutating func run(_ source: String, in surroundings: any Surroundings) -> [Reply] {
    var replies: [Reply] = []
    run(Script(source: source), in: surroundings) { replies.append($0) }
    return replies
  }

  /// Runs one checked statement; a script that it runs gives the replies after the first.
  private mutating func run(
    _ statement: Statement, of script: Script, in surroundings: any Surroundings
  ) -> [Reply] {
    var reply = Reply()
    var scripts: [Script] = []
    var trace = StatementTrace()
    let recorder = FileRecorder(surroundings)
    do throws(Diagnostic) {
      var answer = try answer(to: statement, in: recorder)
      reply.diagnostics = answer.diagnostics
      reply.notes = answer.notes
      let stamp = signature(of: statement, answer, surroundings)
      answer.expandedLine = signed(statement, answer, stamp)
      let line = answer.expandedLine ?? statement.source
      trace = StatementTrace(statement, line, answer, recorder.reads, in: corpus)
      for change in answer.changes {
        if case .script(let script) = change {
          scripts.append(script)
        } else {
          answer.outputs += try apply(change, line: line, stamp)
        }
      }
      if let redirect = statement.redirect {
        try write(answer.outputs, to: redirect, in: recorder)
        trace.writes = recorder.writes
      } else {
        reply.outputs = answer.outputs
      }
      if scripts.isEmpty {
        record(statement, reply, expanded: answer.expandedLine, trace, surroundings)
      }
    } catch {
      reply.diagnostics.append(error)
      record(statement, reply, expanded: nil, trace, surroundings)
    }
    reply.diagnostics = reply.diagnostics.map { $0.placed(in: script) }
    lastDiagnostic = reply.diagnostics.last ?? lastDiagnostic
    reply.format = settings.format
    return [reply] + run(scripts, in: surroundings)
  }

  private mutating func run(_ scripts: [Script], in surroundings: any Surroundings) -> [Reply] {
    var replies: [Reply] = []
    for script in scripts {
      guard depth < Script.depthLimit else {
        return [Reply(diagnostics: [Diagnostic(.refused, "scripts run each other without end")])]
      }
      depth += 1
      run(script, in: surroundings) { replies.append($0) }
      depth -= 1
    }
    return replies
  }

  private func answer(
    to statement: Statement, in surroundings: any Surroundings
  ) throws(Diagnostic) -> Answer {
    let answer =
      switch statement.form {
      case .query(let plan): try QueryAnswer(plan, in: self).answer()
      case .binding(let name, let plan): Answer(changes: [.bind(name, try resolve(plan))])
      case .command(let command, _): try command.run(in: self, surroundings)
      }
    // What a stopped command answers is a part of its answer, and is dropped with its changes.
    if Task.isCancelled { throw Diagnostic(.interrupted, "stopped; nothing was changed") }
    return answer
  }

  /// Makes one change; undo and redo answer with the line that they took back or made again.
  private mutating func apply(
    _ change: SessionChange, line: String, _ stamp: Stamp?
  ) throws(Diagnostic) -> [Output] {
    switch change {
    case .corpus(let change, let own): record(change, line: own ?? line, stamp)
    case .result(let rows): lastRows = rows
    case .bind(let name, let query): names[name] = query
    case .setting(let settings): self.settings = settings
    case .undo:
      guard let undone = log.undo(stamp: stamp, in: &corpus) else {
        throw Diagnostic(.nothingToUndo, "nothing to undo")
      }
      followLog()
      return [.text("undone: \(undone)")]
    case .redo:
      guard let redone = log.redo(stamp: stamp, in: &corpus) else {
        throw Diagnostic(.nothingToUndo, "nothing to redo")
      }
      followLog()
      return [.text("done again: \(redone)")]
    case .replace(var session):
      session.depth = depth
      session.replacements = replacements + 1
      self = session
    case .saved(let file):
      opened = file
      savedCount = records.count
    case .title(let words): title = words
    case .prose(let cell): records.append(StatementRecord(prose: cell))
    case .quit: isFinished = true
    case .script: break
    }
    return []
  }
}

extension Session {
  /// The format of pipes and files unless something else is asked for.
  public var scriptFormat: any TableFormat {
    settings.format.flatMap { TableFormats.named($0) } ?? TableFormats.forPipes
  }

  private func write(
    _ outputs: [Output], to redirect: Redirect, in surroundings: any Surroundings
  ) throws(Diagnostic) {
    let text = try Self.fileText(of: outputs, for: redirect, otherwise: scriptFormat)
    do {
      if redirect.appends {
        try surroundings.append(Array(text.utf8), to: redirect.path)
      } else {
        try surroundings.replace(redirect.path, with: Array(text.utf8))
      }
    } catch {
      throw Diagnostic(
        error.isRefusal ? .unsafe : .unwritable,
        "cannot write '\(redirect.path)': \(error.reason)", at: redirect.span)
    }
  }
}

extension Session {
  /// What a file takes: a picture where its name ends in .svg, else text in the format of its name.
  private static func fileText(
    of outputs: [Output], for redirect: Redirect, otherwise fallback: any TableFormat
  ) throws(Diagnostic) -> String {
    guard redirect.path.lowercased().hasSuffix(".svg") else {
      let format = TableFormats.forFile(named: redirect.path) ?? fallback
      return outputs.map { $0.rendered(as: format, in: Layout()) }.joined()
    }
    let pictures = outputs.compactMap(\.svg)
    if pictures.count == 1, let only = pictures.first { return only }
    throw Diagnostic(
      .unwritable,
      pictures.isEmpty
        ? "there is no picture to write" : "an SVG file takes one picture, not \(pictures.count)",
      at: redirect.span,
      help: ["filter the figures to one measure: figures where … | chart > x.svg"])
  }
}

extension Diagnostic {
  /// The same with its line, unless an inner script gave it one.
  func placed(in script: Script) -> Diagnostic {
    guard place == nil, let span else { return self }
    var placed = self
    placed.place = Place(of: span, in: script)
    return placed
  }
}
