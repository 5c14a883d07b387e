/// Where a session stands to the tutorial, which has a session of its own.
///
/// What is typed while it goes on runs there, on files of its own: the person's session and disk stay
/// as they are.
indirect enum Tutorial: Sendable {
  /// It goes on: the step, from 0, and the session that is taught.
  case going(step: Int, Session)
  /// This session is the one that is taught, and was asked for this.
  case taught(Request?)

  /// What `tutorial` asks for while one goes on.
  enum Request: Sendable {
    case beginning, next
  }

  /// Its first state.
  static var beginning: Tutorial {
    var session = Session()
    session.tutorial = .taught(nil)
    return .going(step: 0, session)
  }

  static let welcome =
    "This tutorial takes five minutes. Type the line of each step, or one that does the same, and "
    + "look around as you like. 'tutorial next' passes over a step, 'quit' leaves.\n\n"

  /// What a step says, or the end where all are done.
  static func text(ofStep step: Int) -> String {
    guard TutorialStep.all.indices.contains(step) else {
      return "That is all. 'quit' brings you back to your own session, 'help' lists the rest, and "
        + "'help COMMAND' has examples of each."
    }
    let (number, count) = (step + 1, TutorialStep.all.count)
    let current = TutorialStep.all[step]
    return "Step \(number) of \(count). \(current.text)\n\n    \(current.line)\n"
  }
}

extension Session {
  /// The session in which what is typed runs: that of the tutorial while one goes on.
  var typedInto: Session {
    if case .going(_, let session) = tutorial { return session }
    return self
  }

  /// Whether the tutorial goes on.
  var isInTutorial: Bool {
    if case .going = tutorial { return true }
    return false
  }

  /// Runs lines in the session of the tutorial, and goes on to the next step where one is done.
  mutating func teach(
    _ script: Script, step: Int, in taught: Session, each show: (Reply, Session) -> Void
  ) -> Bool {
    var (step, taught, reached) = (step, taught, step)
    let outer = self
    let isDone = taught.run(script, in: TutorialFiles()) { reply, session in
      show(reply, outer)
      while reached < TutorialStep.all.count, TutorialStep.all[reached].isDone(session) {
        reached += 1
      }
    }
    if taught.isFinished {
      tutorial = nil
      show(Reply(outputs: [.text("left the tutorial; your session is as it was")]), self)
      return isDone
    }
    if case .taught(let request?) = taught.tutorial {
      taught.tutorial = .taught(nil)
      switch request {
      case .next: reached += 1
      case .beginning:
        tutorial = .beginning
        show(Reply(outputs: [.text(Tutorial.text(ofStep: 0))]), self)
        return isDone
      }
    }
    let hasMoved = reached != step
    step = min(reached, TutorialStep.all.count)
    tutorial = .going(step: step, taught)
    if hasMoved { show(Reply(outputs: [.text("\n" + Tutorial.text(ofStep: step))]), self) }
    return isDone
  }
}
