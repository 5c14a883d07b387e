/// Words of office and address that a name may have or lack and still name the same.
///
/// Source: by hand.
enum OfficeWords {
  /// Before or after a person's name; never what tells two people apart.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "dr", "doctor", "prof", "professor", "sir", "president", "premier",
    "chancellor", "king", "queen", "prince", "general", "gen", "colonel", "col", "major", "maj",
    "captain", "capt", "lieutenant", "lt", "admiral", "sergeant", "sgt", "senator", "sen",
    "governor", "gov", "mayor", "secretary", "chief", "director", "chairman", "chairwoman", "chair",
    "spokesman", "spokeswoman", "spokesperson", "anonymous", "unnamed", "unidentified", "senior",
    "top", "former", "acting", "deputy", "vice", "minister", "commander",
  ]

  /// The same as stems, for words beside a name.
  static let titleStems: Set<WordStem> = stems(Array(titles) + ["head", "leader", "coordinator"])

  /// Nouns that name a body of people by themselves: "the ministry" is somebody.
  static let bodyWords: Set<String> = [
    "ministry", "office", "agency", "directorate", "service", "union", "company", "department",
    "police", "government", "army", "navy", "council", "committee", "commission", "court",
    "federation", "association", "party", "bank", "hospital", "university", "institute", "bureau",
    "administration", "authority", "operator", "parliament", "embassy", "consulate", "alliance",
    "brigade", "group", "organisation", "organization", "society", "charity", "coalition",
    "network", "foundation", "club", "firm", "airline", "utility", "regulator", "watchdog",
    "mission", "centre", "fund", "corporation", "board", "assembly", "congress", "senate",
    "cabinet", "prosecutor", "secretariat", "presidency", "headquarters", "command", "league",
    "campaign", "guard", "team", "observatory", "survey", "forum", "chamber", "movement", "front",
    "carmaker", "manufacturer", "maker", "retailer", "insurer", "lender", "startup", "brigades",
    "confederation", "clinic", "school", "forces", "staff", "crescent", "cross",
  ]

  /// Bodies of the state or the public, which a town has beside others of its name.
  static let publicBodies: Set<WordStem> = bodies.subtracting(companies)

  /// Nouns by which an official's own office is called after him: "the mayor's office".
  static let rooms: Set<String> = ["office", "cabinet", "team", "staff", "administration"]

  /// Titles of those who have such an office.
  static let officed: Set<String> = [
    "prosecutor", "mayor", "governor", "coroner", "chancellor", "premier", "sheriff", "ombudsman",
    "president", "treasurer", "auditor",
  ]

  /// Offices of which a town or a country has one.
  static let soleOffices: Set<String> = [
    "mayor", "governor", "premier", "chancellor", "king", "queen", "sheriff", "coroner", "bishop",
    "archbishop", "ombudsman", "harbourmaster",
  ]

  /// Words before an office that make it another one.
  static let ranks: Set<String> = ["deputy", "vice", "assistant", "acting", "former", "ex"]

  /// Those of them that say that it is over.
  static let ended: Set<String> = ["former", "ex"]

  /// Nouns for those of whom a body has many.
  static let staff: Set<String> = [
    "spokesman", "spokeswoman", "spokesperson", "spokespeople", "engineer", "executive", "manager",
    "officer", "adviser", "advisor", "lawyer", "attorney", "doctor", "nurse", "employee",
    "representative", "member", "scientist", "researcher", "soldier", "firefighter", "teacher",
    "driver", "pilot", "founder", "economist",
  ]

  /// Offices that are told apart by what they are for: "the health minister".
  static let portfolios: Set<String> = ["minister", "secretary", "leader"]

  /// Words that describe a body and tell it from no other.
  static let descriptive: Set<WordStem> = stems([
    "volunteer", "local", "regional", "national", "federal", "provincial", "municipal", "city",
    "town", "state", "country", "main", "largest", "biggest", "independent", "public", "private",
    "official", "powerful", "influential", "umbrella", "joint",
  ])

  /// Nouns by which any company is called again.
  static let anyCompany: Set<WordStem> = stems([
    "company", "firm", "group", "corporation", "startup",
  ])

  /// Companies that speak of what befell others.
  static let thirdParties: Set<WordStem> = stems(["insurer", "lender"])

  /// What makes things, by whatever noun.
  static let makers: Set<WordStem> = stems(["carmaker", "manufacturer", "maker"])

  /// Words that name nobody beyond their article.
  static let passing: Set<WordStem> = anonymous.union(stems(Array(staff.union(portfolios))))
    .subtracting(bodies)
    .union(anyCompany)

  /// Nouns by which the company that an article is about is called again.
  static let companies: Set<WordStem> = stems([
    "company", "firm", "carmaker", "manufacturer", "maker", "airline", "retailer", "insurer",
    "lender", "startup", "group", "operator", "corporation", "utility",
  ])

  /// Nouns for what a body gives out its counts in.
  static let papers: Set<WordStem> = stems([
    "survey", "study", "report", "count", "estimate", "tally", "poll", "analysis", "bulletin",
    "statement", "review", "assessment", "tweet", "post",
  ])

  /// Nouns for people that are called by another one as often, which stands for them.
  static let sameWords: [WordStem: WordStem] = [
    WordStem("relatives"): WordStem("families"), WordStem("doctors"): WordStem("medics"),
    WordStem("physicians"): WordStem("medics"), WordStem("campaigners"): WordStem("activists"),
  ]

  /// Nouns for the numbers that a body keeps, by which it is called: "WHO figures".
  static let records: Set<String> = [
    "officials", "figures", "data", "statistics", "records", "numbers", "estimates",
  ]

  /// Words of those who speak for a company.
  static let executives: Set<WordStem> = stems(["executive", "ceo", "cfo"])

  /// Nouns for the forces of a country, which speak as one side.
  static let forces: Set<WordStem> = stems([
    "army", "navy", "military", "forces", "defence", "defense", "command", "guard", "troops",
    "staff", "airforce",
  ])

  /// The body that all ministries belong to, and what they are called.
  static let government = WordStem("government")
  static let ministry = WordStem("ministry")

  /// The same as stems, without the secretariat, whose stem is that of a secretary.
  static let bodies: Set<WordStem> = stems(bodyWords.filter { $0 != "secretariat" })
  /// Words that say how many speak and not who.
  static let counts: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several",
    "some", "many", "both", "various", "dozens", "other", "another", "unnamed",
  ]

  /// Nouns for people who speak without a name: they tell nothing about who is meant.
  static let anonymous: Set<WordStem> = stems([
    "official", "source", "authority", "officer", "person", "man", "woman", "resident", "witness",
    "insider", "aide", "diplomat", "expert", "analyst", "rescuer", "worker", "medic", "survivor",
  ])

  private static func stems(_ words: [String]) -> Set<WordStem> { Set(words.map { WordStem($0) }) }
}
