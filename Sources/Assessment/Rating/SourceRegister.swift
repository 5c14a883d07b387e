/// The analyst's own judgements of sources: a letter for each source and topic, with its history.
///
/// Entries are only added: a new one replaces the last of the same source and topic, and a
/// withdrawn one stays in the history.
public struct SourceRegister: Hashable, Sendable {
  /// All entries in the order in which they were made.
  public private(set) var entries: [Entry] = []
  /// What is known of each source, by its name.
  public private(set) var descriptors: [String: SourceDescriptor] = [:]
  /// Parties to the conflict, their opponents and allies.
  public var parties: [Party] = []

  /// An empty register.
  public init() {}

  /// One judgement.
  public struct Entry: Hashable, Sendable {
    /// The name of the source.
    public var source: String
    /// The topic it holds for, or nil for all.
    public var topic: String?
    /// The letter; nil withdraws the one before.
    public var letter: Reliability?
    /// Why, in the analyst's words.
    public var reason: String
    /// The day it was made, as the analyst gives it.
    public var date: String?
    /// Who made it, as the analyst gives it.
    public var author: String?

    /// The judgement `letter` on `source`.
    public init(
      _ source: String, topic: String? = nil, letter: Reliability?, reason: String,
      date: String? = nil, author: String? = nil
    ) {
      (self.source, self.topic, self.letter, self.reason) = (source, topic, letter, reason)
      (self.date, self.author) = (date, author)
    }
  }

  /// Adds a judgement.
  /// - Throws: `RegisterError` for an empty name, and for A or E without a reason.
  public mutating func add(_ entry: Entry) throws(RegisterError) {
    if entry.source.allSatisfy(\.isWhitespace) { throw .namelessSource }
    if let letter = entry.letter, letter.needsReason, entry.reason.allSatisfy(\.isWhitespace) {
      throw .reasonMissing(letter)
    }
    entries.append(entry)
  }

  /// Sets what is known of a source; a descriptor without a field takes it away.
  public mutating func describe(_ source: String, as descriptor: SourceDescriptor) {
    descriptors[source] = descriptor == SourceDescriptor() ? nil : descriptor
  }

  /// Puts another register over this one: its judgements come after, and its word on a source or
  /// party stands in place of what was known.
  public mutating func take(_ other: SourceRegister) {
    entries += other.entries
    descriptors.merge(other.descriptors) { $1 }
    for party in other.parties {
      parties.removeAll { $0.name == party.name }
      parties.append(party)
    }
  }

  /// The judgement that holds for a source on the first of `topics` that has one, else on all.
  public func entry(for source: String, topics: [String]) -> Entry? {
    for topic in topics {
      let own = entries.last { $0.source == source && $0.topic == topic }
      if let own, own.letter != nil { return own }
    }
    return entry(for: source)
  }

  /// The judgement that holds for a source: that of the topic, else that of all topics.
  public func entry(for source: String, topic: String? = nil) -> Entry? {
    let own = entries.last { $0.source == source && $0.topic == topic }
    if let own, own.letter != nil || topic == nil { return own.letter == nil ? nil : own }
    return topic == nil ? nil : entry(for: source)
  }

  /// The letters that hold for single topics of a source, each as "floods B", by topic.
  public func topicLetters(of source: String) -> [String] {
    let topics = Set(entries.filter { $0.source == source }.compactMap(\.topic))
    return topics.sorted().compactMap { topic in
      entries.last { $0.source == source && $0.topic == topic }?.letter.map {
        "\(topic) \($0.rawValue)"
      }
    }
  }

  /// All judgements on a source, first to last.
  public func history(of source: String) -> [Entry] { entries.filter { $0.source == source } }
}

/// What a reader should know of a source (the source descriptor of ICD 206).
public struct SourceDescriptor: Hashable, Sendable {
  /// How it knows what it says.
  public var access: String?
  /// How earlier information of it turned out.
  public var record: String?
  /// Whose interest it may serve.
  public var bias: String?
  /// What its information leaves out.
  public var completeness: String?
  /// How old its information is.
  public var currency: String?
  /// Its own field: topics, parted by commas, on which it speaks from its own work.
  public var field: String?

  /// The topics of its own field, in order; empty where none is stated.
  var ownTopics: [String] {
    (field ?? "").split(separator: ",").map { topic in
      var words = topic.drop(while: \.isWhitespace)
      while words.last?.isWhitespace == true { words.removeLast() }
      return String(words)
    }.filter { !$0.isEmpty }
  }

  /// A descriptor without a field.
  public init() {}

  /// The fields with their names, in order.
  public static var fields: [(name: String, path: WritableKeyPath<SourceDescriptor, String?>)] {
    [
      ("access", \.access), ("record", \.record), ("bias", \.bias),
      ("completeness", \.completeness), ("currency", \.currency), ("field", \.field),
    ]
  }
}

/// Why a register cannot be changed or read.
public enum RegisterError: Error, Hashable, Sendable {
  /// A judgement names no source.
  case namelessSource
  /// The letter needs a reason and has none.
  case reasonMissing(Reliability)
  /// The document is not what a register is; the payload is the place ("entries[2].letter") and
  /// what stands there is not.
  case malformed(place: String, expected: String)
  /// The document was written by a newer version; the payload is its schema.
  case newerSchema(String)
}

extension RegisterError: CustomStringConvertible {
  /// What is wrong, what is allowed, and what to do.
  public var description: String {
    switch self {
    case .namelessSource: "a judgement needs the name of a source"
    case .reasonMissing(let letter):
      "\(letter.rawValue) (\(letter.meaning)) needs a reason: add because \"…\""
    case .malformed(let place, let expected): "the register is damaged at \(place): \(expected)"
    case .newerSchema(let schema):
      "the register is written in \(schema), this version reads up to \(SourceRegister.schema)"
    }
  }
}
