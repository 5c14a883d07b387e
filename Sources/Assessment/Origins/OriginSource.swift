import Extraction
import Prose

/// One name under which an origin appears in the articles of one subject.
struct OriginSource: Sendable {
  let actor: String
  let name: OriginName
  let kind: SourceKind
  /// The kinds as which it was read, here and there another.
  var kinds: Set<SourceKind> = []
  /// The numbers of its articles, in the order in which they were added.
  var articles: Set<Int> = []
  /// The words of each phrase that it stands in, in order: offices and the bodies they belong to.
  private(set) var phrases: [[PhraseWords.Word]] = []
  /// The words beside the name where it appears.
  private(set) var wordsBeside: Set<WordStem> = []
  /// The words of the name and of its phrases as they are spelled, in small letters.
  private(set) var spelled: Set<String>

  init(actor: String, kind: SourceKind) {
    self.actor = actor
    self.kind = kind
    name = OriginName(actor)
    spelled = Self.words(of: actor)
  }

  /// Adds a phrase in which the name stands.
  mutating func stands(in phrase: String) {
    let words = PhraseWords(text: phrase).words
    guard !phrases.contains(words) else { return }
    phrases.append(words)
    wordsBeside.formUnion(words.map(\.stem).filter { !name.stems.contains($0) })
    spelled.formUnion(Self.words(of: phrase))
  }

  /// The capitalised words beside the name that are no offices: whom or what the office is of.
  var namesBeside: Set<WordStem> {
    Set(phrases.joined().filter(\.isProper).map(\.stem))
      .subtracting(name.stems).subtracting(OfficeWords.titleStems)
      .subtracting(OfficeWords.executives).subtracting(OfficeWords.bodies)
  }

  /// The capitalised words of the name and beside it: "Chad" too of "Chad's Interior Ministry".
  var namesAround: Set<WordStem> {
    name.properStems.union(phrases.joined().filter(\.isProper).map(\.stem))
  }

  /// The words right before `stem` in the phrases, where they name no office: of "a coast guard
  /// spokeswoman" the word before "guard".
  func qualifiers(of stem: WordStem) -> Set<WordStem> {
    var found = Set<WordStem>()
    for phrase in phrases {
      for (before, word) in zip(phrase, phrase.dropFirst()) where word.stem == stem {
        found.insert(before.stem)
      }
    }
    return found.subtracting(OfficeWords.titleStems).subtracting(name.stems)
  }

  /// Whether nobody is named.
  var isAnonymous: Bool { Self.standing(of: kind, name) == .anonymous }

  /// Whether it is a body that others can speak for.
  var isBody: Bool {
    kinds.union([kind]).contains { kind in
      switch kind {
      case .officialBody, .group, .wireAgency, .outlet: true
      case .namedOfficial, .anonymousOfficial, .post, .unidentifiedPost, .person, .arbitrary,
        .writer:
        false
      }
    }
  }

  /// How far an origin of that kind and name can be told from others.
  static func standing(of kind: SourceKind, _ name: OriginName) -> OriginMentions.Standing {
    switch kind {
    case .writer: .nobody
    case _ where name.isPronoun: .nobody
    case .officialBody, .namedOfficial, .wireAgency, .outlet, .post, .person: .named
    case .anonymousOfficial, .unidentifiedPost: .anonymous
    case .group: name.isSomebody ? .named : .anonymous
    case .arbitrary: name.isNamedBody ? .named : .nobody
    }
  }

  private static func words(of phrase: String) -> Set<String> {
    Set(phrase.lowercased().split { !$0.isLetter }.map(String.init))
  }
}
