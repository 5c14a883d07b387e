import Corpora

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
  /// - Returns: whether no line failed.
  @discardableResult
  public mutating func run(
    _ script: Script, in surroundings: any Surroundings, each show: (Reply, Session) -> Void
  ) -> Bool {
    if case .going(let step, let taught) = tutorial {
      return teach(script, step: step, in: taught, each: show)
    }
    let statements: [Statement]
    do {
      statements = try Parser.statements(of: script.source, scope: scope)
    } catch {
      lastDiagnostic = error.placed(in: script)
      var reply = Reply(diagnostics: [error.placed(in: script)])
      reply.settings = settings
      show(reply, self)
      return false
    }
    var echo = ScriptEcho(of: script.source)
    var hasFailed = false
    for statement in statements {
      if script.isEchoed {
        let lines = echo.lines(through: statement)
        if !lines.isEmpty { show(Reply(outputs: [.text(lines)]), self) }
      }
      let isDone = run(statement, of: script, in: surroundings, each: show)
      hasFailed = hasFailed || !isDone
      if isFinished || Task.isCancelled || (!script.keepsGoing && hasFailed) { return !hasFailed }
    }
    let rest = echo.rest()
    if script.isEchoed, !rest.isEmpty { show(Reply(outputs: [.text(rest)]), self) }
    return !hasFailed
  }

  /// The same for lines that were typed, with all replies at once.
  public mutating func run(_ source: String, in surroundings: any Surroundings) -> [Reply] {
    var replies: [Reply] = []
    run(Script(source: source), in: surroundings) { replies.append($0) }
    return replies
  }

  /// Runs one checked statement, and the script that it may ask for.
  /// - Returns: whether nothing failed.
  private mutating func run(
    _ statement: Statement, of script: Script, in surroundings: any Surroundings,
    each show: (Reply, Session) -> Void
  ) -> Bool {
    let recorder = FileRecorder(surroundings)
    surroundings.offer(freed)
    var (answer, reply) = answered(statement, in: recorder)
    let stamp = answer.flatMap { signature(of: statement, $0, surroundings) }
    let expanded = answer.flatMap { signed(statement, $0, stamp) }
    answer?.expandedLine = expanded
    let line = expanded ?? statement.source
    var trace = answer.map { StatementTrace(statement, line, $0, in: corpus) } ?? StatementTrace()
    (trace.files, trace.environment) = (recorder.files, environment)
    let scripts = answer?.changes.compactMap { change in
      if case .script(let script) = change { script } else { nil }
    }
    do throws(Diagnostic) {
      reply.outputs += try make(answer?.changes ?? [], line: line, stamp, surroundings)
    } catch {
      if error == .stopped { (reply.outputs, reply.notes) = ([], []) }
      reply.diagnostics.append(error)
      answer = nil
    }
    // What was stopped meanwhile comes to nothing; the person has the session already.
    guard surroundings.closeOffer() else { return false }
    if scripts?.isEmpty ?? true {
      record(statement, answer, reply, trace, surroundings)
    }
    reply.diagnostics = reply.diagnostics.map { $0.placed(in: script) }
    lastDiagnostic = reply.diagnostics.last ?? lastDiagnostic
    reply.settings = settings
    show(reply, self)
    let isDone = run(scripts ?? [], in: surroundings, each: show)
    return isDone && reply.exitCode == .success
  }

  /// What a statement answers, with what it shows where that goes to no file; nothing has changed.
  private func answered(
    _ statement: Statement, in recorder: FileRecorder
  ) -> (Answer?, Reply) {
    do throws(Diagnostic) {
      let answer = try answer(to: statement, in: recorder)
      if let redirect = statement.redirect {
        try write(answer.outputs, to: redirect, in: recorder)
      }
      let shown = statement.redirect == nil ? answer.outputs : []
      let reply = Reply(outputs: shown, diagnostics: answer.diagnostics, notes: answer.notes)
      return (answer, reply)
    } catch {
      return (nil, Reply(diagnostics: [error]))
    }
  }

  /// The session as a person gets it back, whichever script it was in.
  private var freed: Session {
    var session = self
    session.depth = 0
    return session
  }

  /// Says that a line was stopped, to whoever has the session back.
  /// - Parameter isAnswered: whether the line was done, and only its answer is cut short.
  public mutating func stop(isAnswered: Bool) -> Reply {
    let stopped = isAnswered ? Diagnostic.cutShort : .stopped
    lastDiagnostic = stopped
    var reply = Reply(diagnostics: [stopped])
    reply.settings = settings
    return reply
  }

  private mutating func run(
    _ scripts: [Script], in surroundings: any Surroundings, each show: (Reply, Session) -> Void
  ) -> Bool {
    var isDone = true
    for script in scripts {
      guard depth < Script.depthLimit else {
        let endless = Diagnostic(.refused, "scripts run each other without end")
        show(Reply(diagnostics: [endless]), self)
        return false
      }
      depth += 1
      isDone = run(script, in: surroundings, each: show) && isDone
      depth -= 1
    }
    return isDone
  }

  private func answer(
    to statement: Statement, in surroundings: any Surroundings
  ) throws(Diagnostic) -> Answer {
    let answer =
      switch statement.form {
      case .query(let plan): try QueryAnswer(plan, in: self).answer()
      case .assignment(let name, let value): Answer(changes: [.parameter(name, value)])
      case .binding(let name, let plan): Answer(changes: [.bind(name, try resolve(plan))])
      case .command(let command, _): try command.run(in: self, surroundings)
      }
    // What a stopped command answers is a part of its answer, and is dropped with its changes.
    if Task.isCancelled { throw .stopped }
    return answer
  }
}

extension Diagnostic {
  /// Ctrl-C while a line worked.
  static let stopped = Diagnostic(.interrupted, "stopped; nothing was changed")
  /// Ctrl-C while the answer was shown.
  public static let cutShort = Diagnostic(
    .interrupted, "stopped while the answer was shown; the line itself is done")

  /// The same with its line, unless an inner script gave it one.
  func placed(in script: Script) -> Diagnostic {
    guard place == nil, let span else { return self }
    var placed = self
    placed.place = Place(of: span, in: script)
    return placed
  }
}
