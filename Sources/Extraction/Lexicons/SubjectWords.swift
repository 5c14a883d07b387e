import Prose

/// The words around a number by which its subject is found.
///
/// Source: English grammar; our own list.
enum SubjectWords {
  static let modals = WordSet(
    "can could will would may might must should to cannot can't won't wouldn't couldn't shouldn't don't "
      + "doesn't didn't can’t won’t wouldn’t couldn’t shouldn’t don’t doesn’t didn’t")
  /// Words in "ing" that name a thing or a trade as often as they are verbs.
  static let nounsInIng = WordSet(
    "building buildings meeting wedding funding hearing training spending painting landing crossing "
      + "evening morning ceiling clothing housing shipping mining banking rating briefing offering listing "
      + "filing shooting killing bombing hanging stabbing fishing warning ruling opening closing setting "
      + "showing reading finding drawing recording gathering outing string spring parking savings earning "
      + "pricing marketing advertising lending borrowing trading refining farming drilling dwelling "
      + "engineering manufacturing processing swimming boxing racing cycling running sibling offspring "
      + "something anything nothing everything voting polling mooring casting railing")
  /// Words in "ed" that stand for people.
  static let nounsInEd = WordSet(
    "unemployed disabled accused bereaved aged self-employed employed uninsured unvaccinated "
      + "undecided hundred hatred")
  static let nounsInLy = WordSet(
    "family supply rally ally monopoly assembly reply italy july")
  static let stops = WordSet(
    "few several many able unable likely ready willing percent cent pc higher lower more less up "
      + "down earlier later ago average past first second third fourth previous closer close")
  static let preciseWords = WordSet(
    "just only exactly a an another record estimated extra additional further")

  static let payments = WordSet(
    "counted counts count tallied registered logged admitted treated arrested detained killed hired "
      + "fired rescued evacuated vaccinated tested screened deported expelled freed released injured "
      + "wounded captured "
      + "aside spoke speaks speak talked talks pay pays paid spend spends spent promise promised pledged offered offers donated raised put "
      + "lowered cut owes owed borrowed lent invested gave give gives received said says estimates")
  /// Words between a noun and the number that is of it.
  static let links = WordSet(
    "of at to by from with for worth around above below than between")
  /// Those that tie a number to the nearest noun alone.
  static let nearLinks = WordSet("of with worth between from")
  static let prepositions = WordSet("of in at for from on with among between per")
  /// Prepositions within a noun phrase.
  static let ties = WordSet(
    "of in at for from on with among between per to into against over across behind under by "
      + "about within without inside outside around near towards toward via")
  /// Those of them that say where.
  static let placeTies = WordSet(
    "in at across behind within inside outside around near from over into")
  /// What money is for: "paid $5m for the plant".
  static let purposes = WordSet("for on in from against towards toward off into")
  /// What a rise is in: "a 5% rise in rents".
  static let changed = WordSet("in of for to")
  /// Words before a change that say how large, when or for whom it is, not what changes.
  static let changeSizes = WordSet(
    "annual yearly monthly weekly quarterly daily sharp steep slight modest big large small huge "
      + "further additional record net average overall total expected planned proposed annualised "
      + "annualized seasonal initial recent steady rapid real nominal over-the-year year")
  /// Changes that are themselves an amount of money.
  static let results = WordSet("loss losses gain gains cut cuts increase decline drop")
  static let directions = WordSet("north south east west")
  /// Words of a limit that tie its number to the noun before them: "incomes over €9,000".
  static let limits = WordSet("over above below under exceeding beyond")
  /// In what a term is served or held.
  static let confinements = WordSet("prison jail custody detention exile captivity office power")
  /// Verbs with whom and how much behind them: "the strike cost the port €2m".
  static let ditransitives = WordSet(
    "cost costs costing saved saves save saving netted nets earned earns won brought brings")
  /// Words behind which "in" names no sort of money.
  static let noSorts = WordSet(
    "total all fact addition part turn return exchange response early late mid front average "
      + "terms line order case need advance")
  /// Participles that belong to the noun right before them.
  static let reduced = WordSet(
    "priced valued estimated measuring weighing totalling totaling costing numbering averaging dated "
      + "rated sized pegged listed")
  /// Verbs of measuring, in their present and past forms.
  static let measureVerbs = WordSet(
    "span spans spanned cover covers covered measure measures measured weigh weighs weighed stretch "
      + "stretches stretched total totals totalled totaled equal equals last lasts lasted contain "
      + "contains contained extend extends extended produce produces produced generate generates "
      + "earn earns earned own owns owned charge charges charged employ employs employed lie lies sit "
      + "sits trade trades traded average averages averaged yield yields yielded hover hovers hovered "
      + "peak peaks peaked account accounts amount amounts store stores stored carry carries carried "
      + "consume consumes emit emits require requires serve serves served attract attracts shot swept "
      + "spread hold holds make makes add adds boast boasts feature features stand stands travel "
      + "travels travelled traveled flow flows flowed run runs sell sells retail retails retailed "
      + "close closes open opens end ends settle settles finish finishes operate operates rotate "
      + "rotates spin spins fly flies boil boils melt melts freeze freezes start starts begin begins "
      + "go goes rent rents list lists record records develop develops deliver delivers return "
      + "returns reach reaches seat seats burn burns draw draws pull pulls sleeps "
      + "vary varies varied range ranges fluctuate fluctuates swing swings")
  /// Those that a preposition parts from the number: "trades at $5", "amounts to 5%".
  static let tiedVerbs = WordSet(
    "sit sits trade trades peak peaks hover hovers amount amounts account accounts average averages "
      + "extend extends stretch stretches stand stands lie lies add adds travel travels flow flows run "
      + "runs sell sells retail retails close closes open opens end ends settle settles finish "
      + "finishes operate operates rotate rotates spin spins fly flies boil boils melt melts freeze "
      + "freezes start starts begin begins go goes rent rents list lists record records vary varies "
      + "varied range ranges fluctuate fluctuates swing swings")
  /// Words of a bound between a verb and its number: "weighs at least 5 kg".
  static let boundParts = WordSet(
    "at least most more less than up to about around some over under an estimated average of roughly "
      + "nearly almost as much many high between from")
  /// What something is put on or up for: "on the market for $5".
  static let offers = WordSet("market sale offer")
  /// Verbs of which a part of those asked is the subject: "54% plan to move".
  static let intentions = WordSet("plan hope intend want expect aim mean refuse")
  /// What makes a participle behind it a passive.
  static let passives = WordSet("is are was were be been being")
  /// Adverbs that belong to the verb before them.
  static let particles = WordSet("back up down out off away")
  /// Pronouns behind which a verb follows.
  static let persons = WordSet("i he she we they it")
  /// Verbs that bound the number behind them.
  static let boundVerbs = WordSet(
    "exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped tops topping "
      + "passed")
  /// Pronouns that only a verb takes.
  static let objects = WordSet("them themselves him her me us himself herself itself")
  /// Verbs of saying, whose subject is only the source of a number.
  static let sayings = WordSet(
    "say says said saying tell tells told estimate estimates estimated claim claims claimed report "
      + "reports reported put puts forecast forecasts expected expects predicted predicts announced mentioned cited cites wrote writes "
      + "counted reckons reckoned"
  )
  /// Verbs of expecting that a noun may stand before: "the insurer expects claims of".
  static let expectations = WordSet(
    "expects forecasts predicts seeks wants needs plans offers provides boasts supports gives includes "
      + "promises brings")
  /// Forms in "s" that are never nouns.
  static let surely = WordSet(
    "expects seeks wants provides boasts gives includes brings earns owes")
  /// What stands for a subject named before.
  static let pronouns = WordSet("it they he she we this these those i you")
  /// Words with which another clause begins.
  static let clauseOpeners = WordSet(
    "while as but and because although though when after before since which that who whose where if"
  )
  /// What joins a verb to another one's subject.
  static let sharers = WordSet("and but or then")
  /// What is held in something named.
  static let holdings = WordSet(
    "shares stake stakes investment investments interest confidence trading")
  /// Words of size behind a measure, before the noun: "37m-long".
  static let sizes = WordSet("long wide high tall deep thick old strong")
  /// The same behind a measure that follows its noun: "a mirror 39 metres across".
  static let extents = WordSet("long wide high tall deep thick across")
  /// What joins two amounts that are attributes of one noun.
  static let alternatives = WordSet("and or to by x")
  /// Words behind a measure that compare or direct, and name nothing.
  static let comparatives = WordSet(
    "higher lower more less cheaper wider taller deeper shorter longer wide long deep tall high thick up "
      + "down north south east west ago away old off apart")
  static let auxiliaries = WordSet(
    "is are was were be been being has have had having will would can could may might should must do does "
      + "did")
  static let adverbs = WordSet(
    "anywhere upward upwards downward downwards somewhere typically "
      + "now also already still so far almost nearly just only together even currently since not "
      + "recently initially eventually steadily sharply slightly about roughly approximately more "
      + "little ahead behind northward southward eastward westward northwest northeast southwest "
      + "southeast twice there here aground ashore aloft offshore inland upstream downstream")
  /// Nouns that a price is per: "$9 a share".
  static let perNouns = WordSet(
    "share person head piece unit night ticket seat copy page pupil student patient household barrel "
      + "loaf slice tin can jar pack packet carton crate sack bunch dozen pound kilo tray bed member "
      + "voter viewer plot song stream click word line job order delivery parcel letter stamp journey "
      + "crossing round bag box bottle trip ride visit session game match download subscriber worker employee dose "
      + "shot plate cup meal vehicle car tree stem shift flight room")

  /// Whether "a share" and the like stand at `position`, and no more of a noun behind it.
  static func isPerNoun(behindArticle position: Int, in passage: FigurePassage) -> Bool {
    ["a", "an"].contains(passage.key(position)) && perNouns.contains(passage.key(position + 1))
      && passage.kind(position + 2) != .hyphen
  }
  /// Verbs that say how many their subject are, whoever that is.
  static let tallies = WordSet(
    "numbered totalled totaled reached exceeded topped hit outnumbered averaged")
  /// Verbs of games, whose subject is what the distance is of: "beat them by nine points".
  static let contests = WordSet(
    "beat beats beating defeat defeats defeated lead leads led trail trails trailed outscored win wins "
      + "won lose loses lost edge edged outsold clear clears cleared miss misses missed exceed exceeds "
      + "exceeded outpace outpaces outpaced overshoot overshot")
  /// Verbs that "of" ties to a number: who speaks of 90 is not what is counted.
  static let talks = WordSet("spoke speaks speak spoken talked knows knew")
  /// What is given as a number of something that is named elsewhere.
  static let estimates = WordSet("estimate figure forecast projection valuation")
  static let relatives = WordSet("which that who")
  static let determiners = WordSet(
    "the a an its their his her our my your this that these those all no")
  /// Those of them that only ever stand before a noun.
  static let articles = WordSet("the a an its their his our my your")
  static let countWords = WordSet(
    "number numbers total count toll tally share proportion percentage amount majority sum half "
      + "portion fraction thirds third quarter quarters")
  /// Verbs in the lists that are as often nouns.
  static let nounsToo = WordSet(
    "cost costs cut cuts call calls vote votes report reports work works help need needs run runs stays moves wait waits kick "
      + "face faces stop stops turn turns start starts use uses show shows lead rise rises fall falls "
      + "strike strikes hit hits set sets raise raises stand stay price prices value values measures covers totals trades yields peaks stores charges averages amounts "
      + "accounts features stands shares total")

  /// Words within a time: "the first quarter", "early last year".
  static let timeWords = WordSet(
    "last this next past previous first second third fourth final early late mid same following "
      + "preceding current recent few several fiscal full calendar")
  /// Words that end a time behind its unit: "a year ago".
  static let timeEnds = WordSet("ago earlier later today yesterday tomorrow tonight")
  /// Words before a time.
  static let timeLeads = WordSet(
    "in on for since during over by at from to until within throughout through between after before"
  )
  /// First words of a time without a preposition.
  static let timeOpeners = WordSet(
    "last this next early late today yesterday tomorrow tonight monday tuesday wednesday thursday "
      + "friday saturday sunday a an")
}
