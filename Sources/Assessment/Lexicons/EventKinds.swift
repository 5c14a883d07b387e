import Extraction
import Prose

/// Words by which two articles are known to tell of one kind of event.
///
/// Source: the nouns for events that the extraction reads with; verbs for the same, and diseases by
/// the names that the WHO's outbreak news calls them, by hand.
enum EventKinds {
  /// The kind that a word names, or nil: "crushed" and "crush" name one, "measles" another.
  static func kind(of word: WordKey, _ stem: WordStem) -> WordStem? {
    if let noun = verbs[stem] { return noun }
    if general.contains(stem) { return nil }
    return EventNouns.contains(word) || others.contains(stem) ? stem : nil
  }

  /// Nouns that any harm may be called by.
  private static let general: Set<WordStem> = Set(
    ["accident", "disaster", "catastrophe", "fighting"].map { WordStem($0) })

  private static let verbs: [WordStem: WordStem] = {
    let rows = [
      "crush crushed trampled", "collapse collapsed", "sinking sank sunk capsized",
      "derailment derailed", "explosion exploded", "eruption erupted", "crash crashed",
      "shooting shot", "flood flooded", "recall recalled recalling recalls",
    ]
    var result: [WordStem: WordStem] = [:]
    for row in rows {
      let words = row.split(separator: " ").map { WordStem(String($0)) }
      for word in words { result[word] = words[0] }
    }
    return result
  }()

  private static let others: Set<WordStem> = Set(
    [
      "measles", "cholera", "ebola", "polio", "dengue", "malaria", "mumps", "typhoid", "diphtheria",
      "meningitis", "influenza", "flu", "plague", "covid", "mpox", "hepatitis", "election",
      "referendum", "layoff",
    ].map { WordStem($0) })
}
