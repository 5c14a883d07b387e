import Prose

/// A verb that can mark an attribution.
///
/// A class, whose identity is that of the verb in its lexicon: rules hold it for every verb that they
/// meet, and as a value each of its tables would be held for itself.
final class CueVerb: Sendable {
  let cueClass: CueClass
  let frames: CueFrames
  /// Prepositions that belong to the cue when they stand right after it.
  let prepositions: WordSet
  /// Longer cues that begin with the verb; longest first.
  let phrases: [CuePhrase]
  /// The words right after the verb with which they go on.
  let phraseOpenings: WordSet

  init(_ cueClass: CueClass, _ frames: CueFrames, _ prepositions: WordSet, _ phrases: [CuePhrase]) {
    self.cueClass = cueClass
    self.frames = frames
    self.prepositions = prepositions
    self.phrases = phrases.sorted { $0.words.count > $1.words.count }
    phraseOpenings = WordSet(phrases.compactMap(\.words.first))
  }
}

/// A line of a cue lexicon: a word, the letters of what may stand beside it, its prepositions.
struct CueEntry {
  let word: String
  let cueClass: CueClass
  let frames: CueFrames
  let prepositions: WordSet

  init(_ line: Substring, _ cueClass: CueClass) {
    let words = line.split(separator: " ")
    let prepositions = words.dropFirst().filter { $0.hasPrefix("+") }
    word = String(words[0])
    self.cueClass = cueClass
    frames = CueFrames(letters: words.dropFirst().filter { !$0.hasPrefix("+") })
    self.prepositions = WordSet(prepositions.map { WordKey(String($0.dropFirst())) })
  }

  /// A verb that is a cue only with words behind it.
  init(phrasesOf word: String, _ cueClass: CueClass) {
    (self.word, self.cueClass, frames, prepositions) = (word, cueClass, [], [])
  }

  /// The verb with the longer cues that begin with it.
  func verb(with phrases: [CuePhrase] = []) -> CueVerb {
    CueVerb(cueClass, frames, prepositions, phrases)
  }
}

/// A cue of several words after its verb.
struct CuePhrase: Sendable {
  let words: [WordKey]
  let cueClass: CueClass
  let frames: CueFrames
}

/// The verbs of all cue lexicons with their forms.
///
/// A class, whose identity is that of the one lexicon: rules hold it for every token, and as a value
/// each of its tables would be held for itself.
final class CueLexicon: Sendable {
  /// The lexicon that every text is read with.
  static let english = CueLexicon()

  let verbs: [CueVerb]
  /// Every form of the verbs.
  let words: WordSet
  private let forms: KeyTable

  private init() {
    var numbers: [String: Int] = [:]
    var entries: [CueEntry] = []
    for (cueClass, table) in Self.tables {
      for line in table.split(separator: "\n") {
        entries.append(CueEntry(line, cueClass))
        numbers[entries[entries.count - 1].word] = entries.count - 1
      }
    }
    var phrases = [[CuePhrase]](repeating: [], count: entries.count)
    for (cueClass, table) in Self.phrases {
      for line in table.split(separator: "\n") {
        let parts = line.split(separator: ":")
        let words = parts[0].split(separator: " ").map(String.init)
        let number = numbers[words[0]] ?? entries.count
        if number == entries.count {
          numbers[words[0]] = number
          entries.append(CueEntry(phrasesOf: words[0], cueClass))
          phrases.append([])
        }
        phrases[number].append(
          CuePhrase(
            words: words.dropFirst().map { WordKey($0) }, cueClass: cueClass,
            frames: CueFrames(letters: parts[1].split(separator: " "))))
      }
    }
    verbs = zip(entries, phrases).map { $0.verb(with: $1) }
    let pairs = Self.forms(of: numbers)
    words = WordSet(pairs.map(\.0))
    forms = KeyTable(pairs)
  }

  /// The number of the verb that `key` is a form of and the form, or nil.
  func verb(_ key: WordKey) -> (number: Int, form: VerbForm)? {
    let value = forms[key]
    return value == 0
      ? nil : (Int(value >> 8) - 1, VerbForm(rawValue: UInt8(truncatingIfNeeded: value)))
  }

  /// Every word that is one of `forms` of some verb.
  func words(in forms: VerbForm) -> [WordKey] {
    words.words.filter { verb($0).map { !$0.form.isDisjoint(with: forms) } ?? false }
  }

  private static func forms(of numbers: [String: Int]) -> [(WordKey, UInt64)] {
    var seen: [WordKey: Int] = [:]
    var result: [(WordKey, UInt64)] = []
    for (verb, number) in numbers.sorted(by: { $0.value < $1.value }) {
      for (word, form) in Inflection.forms(of: verb) {
        let key = WordKey(word)
        if let other = seen[key], other != number { continue }
        seen[key] = number
        result.append((key, UInt64(number + 1) << 8 | UInt64(form.rawValue)))
      }
    }
    return result
  }

  private static let tables: [(CueClass, String)] = [
    (.speech, SpeechVerbs.table), (.speech, StanceVerbs.table), (.speech, VoiceVerbs.table),
    (.write, WritingVerbs.table), (.belief, BeliefVerbs.table), (.intent, IntentVerbs.table),
    (.decree, DecreeVerbs.table),
  ]

  private static let phrases: [(CueClass, String)] = [
    (.speech, CuePhrases.speech), (.write, CuePhrases.write), (.belief, MentalPhrases.belief),
    (.intent, MentalPhrases.intent), (.decree, MentalPhrases.decree),
  ]
}
