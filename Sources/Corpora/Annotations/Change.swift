public import Assessment

/// One step that a command makes in a corpus; applying it gives the step back.
///
/// Out of line, since the log keeps two for every step and most are much smaller than an article.
public indirect enum Change: Sendable {
  /// Loads an article as the next one.
  case append(ReadArticle)
  /// Takes the last article away.
  case removeLast
  /// Puts another state of an article in its place (`about`).
  case replace(position: Int, ReadArticle)
  /// Sets or takes away the rating of a target on an axis, for one topic or for all.
  case rate(Target, RatingAxis, topic: String?, AssignedRating?)
  /// Adds a correction at the end.
  case correct(Correction)
  /// Takes the last correction away.
  case removeLastCorrection
  /// Makes one actor's name stand for another's, or takes that back.
  case merge(String, into: String?)
  /// Keeps an actor's name apart from every other, or no longer.
  case split(String, Bool)
  /// Sets the parties to a conflict with their opponents and allies.
  case setParties([Party])
  /// Adds a link, or takes that very link away.
  case link(Link, Bool)
  /// Sets the letters and descriptors that stand beside the session's own ratings.
  case setRegister(SourceRegister)
  /// Sets what is known of a source.
  case describe(String, SourceDescriptor)
  /// Sets or takes away the best number that follows a figure.
  case pick(DisplayID, BestPick?)
  /// Adds a hypothesis at the end.
  case addHypothesis(Hypothesis)
  /// Takes the last hypothesis away.
  case removeLastHypothesis
  /// Gives the hypothesis of a number, from 0, up, or takes it on again.
  case dropHypothesis(Int, Bool)
  /// Sets or takes away how a target bears on the hypothesis of a number, from 0.
  case judge(Int, Target, EvidenceJudgement?)
  /// Changes nothing, and stands in the log: what the rules said of claims when they were asked.
  case suggest([SuggestionRecord])
  /// Lets an origin's word count no more, or again.
  case withdraw(String, Bool)
  /// Adds a note at the end.
  case addNote(Note)
  /// Takes the last note away.
  case removeLastNote
  /// Sets the tags of a target; an empty list takes them all away.
  case setTags(Target, [String])
  /// Several steps, applied in order and taken back in reverse.
  case all([Change])
}

extension Corpus {
  /// Makes `change` and returns the change that takes it back.
  public mutating func apply(_ change: Change) -> Change {
    switch change {
    case .append(let article): return load(article)
    case .removeLast: return unload()
    case .replace(let position, let article): return exchange(position, article)
    case .rate(let target, let axis, let topic, let rating):
      return annotations.rate(target, axis, topic, rating)
    case .correct(let correction): return add(correction)
    case .removeLastCorrection: return removeLastCorrection()
    case .merge(let actor, let canonical):
      return .merge(actor, into: merge(actor, into: canonical))
    case .split(let actor, let isSplit): return .split(actor, setSplit(actor, isSplit))
    case .setParties(let parties): return annotations.setParties(parties)
    case .link(let link, let isLinked): return annotations.setLink(link, isLinked)
    case .setRegister(let register): return annotations.setRegister(register)
    case .describe(let source, let descriptor): return annotations.describe(source, descriptor)
    case .pick(let figure, let pick): return annotations.setPick(figure, pick)
    case .addHypothesis(let hypothesis): return annotations.add(hypothesis)
    case .removeLastHypothesis: return .addHypothesis(annotations.hypotheses.removeLast())
    case .dropHypothesis(let number, let isDropped): return annotations.drop(number, isDropped)
    case .judge(let hypothesis, let target, let judgement):
      return annotations.judge(hypothesis, target, judgement)
    case .suggest: return change
    case .withdraw(let origin, let isWithdrawn): return annotations.withdraw(origin, isWithdrawn)
    case .addNote(let note): return annotations.add(note)
    case .removeLastNote: return .addNote(annotations.notes.removeLast())
    case .setTags(let target, let tags): return annotations.setTags(target, tags)
    case .all(let changes): return .all(changes.map { apply($0) }.reversed())
    }
  }

  private mutating func load(_ article: ReadArticle) -> Change {
    append(article)
    return .removeLast
  }

  private mutating func unload() -> Change {
    defer { removeLast() }
    return .append(machineArticle(articles.count - 1))
  }

  private mutating func exchange(_ position: Int, _ article: ReadArticle) -> Change {
    defer { replace(article, at: position) }
    return .replace(position: position, machineArticle(position))
  }

  private mutating func add(_ correction: Correction) -> Change {
    annotations.corrections.append(correction)
    readAgain(correction.article)
    return .removeLastCorrection
  }

  private mutating func removeLastCorrection() -> Change {
    let correction = annotations.corrections.removeLast()
    readAgain(correction.article)
    return .correct(correction)
  }
}
