public import Assessment

/// One step that a command makes in a corpus; applying it gives the step back.
public enum Change: Sendable {
  /// Loads an article as the next one.
  case append(ReadArticle)
  /// Takes the last article away.
  case removeLast
  /// Puts another state of an article in its place (`about`).
  case replace(position: Int, ReadArticle)
  /// Sets or takes away the rating of a target on an axis.
  case rate(Target, RatingAxis, AssignedRating?)
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
  /// Adds a link at the end.
  case link(Link)
  /// Takes the last link away.
  case removeLastLink
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
    case .rate(let target, let axis, let rating):
      return rate(target, axis, rating)
    case .correct(let correction):
      return add(correction)
    case .removeLastCorrection:
      return removeLastCorrection()
    case .merge(let actor, let canonical):
      return .merge(actor, into: merge(actor, into: canonical))
    case .split(let actor, let isSplit):
      return .split(actor, setSplit(actor, isSplit))
    case .setParties(let parties):
      defer { annotations.parties = parties }
      return .setParties(annotations.parties)
    case .link(let link):
      annotations.links.append(link)
      return .removeLastLink
    case .removeLastLink: return .link(annotations.links.removeLast())
    case .withdraw(let origin, let isWithdrawn): return withdraw(origin, isWithdrawn)
    case .addNote(let note):
      annotations.notes.append(note)
      return .removeLastNote
    case .removeLastNote:
      return .addNote(annotations.notes.removeLast())
    case .setTags(let target, let tags):
      let former = annotations.tags[target] ?? []
      annotations.tags[target] = tags.isEmpty ? nil : tags.sorted()
      return .setTags(target, former)
    case .all(let changes):
      return .all(changes.map { apply($0) }.reversed())
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

  private mutating func withdraw(_ origin: String, _ isWithdrawn: Bool) -> Change {
    let former = annotations.withdrawn.contains(origin)
    if isWithdrawn {
      annotations.withdrawn.insert(origin)
    } else {
      annotations.withdrawn.remove(origin)
    }
    return .withdraw(origin, former)
  }

  private mutating func rate(
    _ target: Target, _ axis: RatingAxis, _ rating: AssignedRating?
  ) -> Change {
    let former = annotations.rating(of: target, on: axis)
    annotations.ratings.removeAll { $0.target == target && $0.axis == axis }
    if let rating { annotations.ratings.append(rating) }
    return .rate(target, axis, former)
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
