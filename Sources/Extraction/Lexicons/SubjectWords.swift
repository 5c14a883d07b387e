import Prose

/// The words around a number by which its subject is found.
///
/// Source: English grammar; our own list.
enum SubjectWords {
  static let modals = WordSet("can could will would may might must should to")
  static let nounsInLy = WordSet(
    "family supply rally ally monopoly assembly reply italy july")
  static let stops = WordSet(
    "percent cent pc higher lower more less up down earlier later ago average past first previous")
  static let preciseWords = WordSet("just only exactly a an another record estimated")

  static let payments = WordSet(
    "pay pays paid spend spends spent promise promised pledged offered offers donated raised put "
      + "lowered cut owes owed borrowed lent invested gave give gives received said says estimates")
  static let links = WordSet(
    "of at to by from with for worth around above below than between")
  static let prepositions = WordSet("of in at for from on with among between per")
  static let auxiliaries = WordSet(
    "is are was were be been being has have had will would can could may might should must do does "
      + "did")
  static let adverbs = WordSet(
    "now also already still so far almost nearly just only together even currently since not "
      + "recently initially eventually steadily sharply slightly about roughly approximately more")
  static let relatives = WordSet("which that who")
  static let determiners = WordSet(
    "the a an its their his her our my your this that these those all no")
  static let countWords = WordSet(
    "number numbers total count toll tally share proportion percentage amount majority sum half "
      + "portion fraction rate")
}
