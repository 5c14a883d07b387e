/// Nouns that stand for the counted people as such, so that two figures with different ones among
/// them may still count the same: "31 people drowned", "31 dead", "44 bodies".
///
/// Source: by hand. Nouns that narrow the count ("children", "firefighters", "tourists") are not
/// here: a figure of children is no figure of people.
enum CountedNouns {
  static let everyone = stems([
    "person", "individual", "human", "soul", "head", "body", "death", "dead", "fatality", "victim",
    "casualty", "life", "survivor", "resident", "inhabitant", "citizen", "local", "passenger",
    "evacuee", "refugee", "detainee", "arrest", "arrestee", "protester", "demonstrator", "marcher",
    "displaced", "injured", "wounded", "killed", "missing", "infection", "case", "patient",
    "occupant", "injury", "evacuation", "toll", "job", "employee", "worker", "staff", "post",
    "position", "participant", "sick", "ill", "infected", "homeless", "drowned", "attendee",
    "prisoner", "captive", "hostage", "migrant", "crowd", "attendance", "audience", "turnout",
    "member", "striker", "voter",
  ])

  /// Nouns for those who bear arms; alike among figures whose status is military.
  static let forces = stems([
    "soldier", "troop", "serviceman", "servicemember", "personnel", "fighter", "force", "combatant",
    "military", "man", "trooper", "conscript", "member",
  ])

  /// Nouns for those who do not; alike among figures whose status is civilian.
  static let civilians = stems(["civilian", "noncombatant", "bystander", "man"])

  /// Nouns for one thing that is counted under two names, each with the first of its row.
  static let sameThings: [WordStem: WordStem] = {
    let rows = [
      ["house", "home", "dwelling"], ["job", "post", "position"],
      ["aircraft", "plane", "airplane"], ["family", "household"], ["school", "classroom"],
      ["vehicle", "car", "automobile"], ["crash", "accident", "collision"],
      ["ship", "vessel", "boat"], ["flat", "apartment"], ["truck", "lorry"], ["shop", "store"],
      ["fire", "blaze", "wildfire"],
    ]
    var result: [WordStem: WordStem] = [:]
    for row in rows {
      for word in row { result[WordStem(word)] = WordStem(row[0]) }
    }
    return result
  }()

  /// Words before a noun that make it another count, not another wording: a figure with one of
  /// them is comparable only with figures that have it too.
  static let narrowing = stems([
    "confirmed", "child", "minor", "infant", "baby", "toddler", "teenager", "boy", "girl", "woman",
    "student", "pupil", "elderly", "pensioner", "foreign", "foreigner", "severe", "critical",
    "fatal", "laboratory", "active", "daily", "weekly", "monthly", "annual",
  ])

  /// Nouns for what is done or happens, of which a number says enough: "6,200 complaints".
  static let deeds = stems([
    "complaint", "accident", "crash", "collision", "incident", "attack", "explosion", "aftershock",
    "tremor", "irregularity", "violation", "offence", "offense", "crime", "signature", "petition",
    "lawsuit", "vote", "ballot", "donation", "objection", "appeal", "sighting", "robbery",
    "burglary",
  ])

  /// Words before a noun that say the same as another one, which stands for them.
  static let sameWords: [WordStem: WordStem] = [
    WordStem("deadly"): WordStem("fatal"), WordStem("lethal"): WordStem("fatal"),
  ]

  /// Words before a noun that change nothing in what is counted.
  static let idle = stems([
    "new", "total", "further", "additional", "reported", "suspected", "estimated", "known",
    "official", "whole", "entire", "overall", "local", "innocent", "another", "least", "nearly",
    "mere", "first", "last", "latest", "previous", "different", "separate", "one",
    "destroyed", "burned", "burnt", "collapsed", "damaged", "flooded", "levelled", "razed",
    "cancelled", "canceled", "closed", "lost", "affected", "stranded", "sold", "delayed",
  ])

  /// Nouns for people by the sort of place they live in, which confines the count to such places.
  static let dwellers = stems(["villager", "townsman", "islander"])

  /// Nouns for one of those who are named before: "crew members".
  static let members = stems(["member"])

  /// Nouns for a number, of whatever it is.
  static let numbers = stems([
    "number", "figure", "count", "toll", "tally", "total", "estimate", "data", "statistic",
  ])

  /// Nouns that say nothing about who is counted.
  static let bare = stems(["person", "individual", "human", "soul", "head"])

  private static func stems(_ words: [String]) -> Set<WordStem> {
    Set(words.map { WordStem($0) })
  }
}
