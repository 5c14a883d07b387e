import Prose

/// What can happen to the counted, by its name, with the words that say so.
///
/// Source: the outcome fields of UCDP GED, EM-DAT and the usual wording of news on disasters,
/// epidemics, protests and the economy; our own list. The order is that of the sets.
enum OutcomeLexicon {
  /// The names in their order, each with its words: participles, verbs, adjectives and nouns.
  static let words: [(name: String, words: String)] = [
    (
      "killed",
      """
      killed kill kills killing dead die dies died dying death deaths fatality fatalities drowned
      drown drowns perished perish slain murdered executed assassinated massacred martyred deceased
      body bodies corpse corpses burials burial buried homicides homicide murders murder fatal fatally deadly
      suffocated asphyxiated electrocuted beheaded liquidated
      """
    ),
    (
      "wounded",
      "wounded wound wounding injured injure injures injuring injuries injury hurt maimed"
    ),
    ("captured", "captured capture captures taken-prisoner pows"),
    ("missing", "missing disappeared vanished unaccounted"),
    ("kidnapped", "kidnapped abducted hostages kidnap kidnaps kidnapping"),
    ("rescued", "rescued rescue rescues saved survivors survivor survived survive survives"),
    ("released", "released freed"),
    ("evacuated", "evacuated evacuate evacuates evacuees evacuee evacuating"),
    ("displaced", "displaced displace displaces homeless uprooted"),
    ("fled", "fled flee flees fleeing escaped"),
    (
      "arrested",
      "arrested arrest arrests detained detain detains jailed imprisoned charged custody arresting recaptured"
    ),
    ("convicted", "convicted sentenced"),
    (
      "infected",
      """
      infected infections infection sickened contracted cases ill sick diseased positive infects
      """
    ),
    ("hospitalised", "hospitalised hospitalized admitted hospital-treated"),
    ("treated", "treated"), ("critical", "critically"),
    ("quarantined", "quarantined"),
    ("recovered", "recovered recoveries"),
    ("tested", "tested screened"),
    ("vaccinated", "vaccinated inoculated immunised immunized jabbed"),
    ("laid off", "laid-off redundancies redundancy layoffs dismissed fired firing sacked"),
    ("hired", "hired recruited"),
    ("off work", "absent"),
    ("affected", "affected affect affects"),
    ("exposed", "exposed compromised hacked breached"),
    ("stranded", "stranded trapped trapping"),
    ("sheltered", "sheltered sheltering"),
    ("aboard", "aboard"),
    ("spilled", "spilled spilt spilling leaked leaking"),
    (
      "destroyed",
      "destroyed destroy destroys collapsed levelled leveled razed flattened demolished"
    ),
    ("damaged", "damaged damage damages damaging"),
    ("burned", "burned burnt burn burns scorched charred burning torched"),
    ("flooded", "flooded submerged inundated"),
    (
      "took part",
      """
      protested marched march rallied rally demonstrated demonstrate attended attend joined gathered
      gather assembled drew attracted thronged
      """
    ),
    ("voted", "voted"),
    ("deported", "deported expelled"),
    ("returned", "returned"),
    ("cancelled", "cancelled canceled"), ("contained", "contained"),
    ("recalled", "recalled recall recalls recalling"),
    ("shot down", "downed intercepted"),
    ("seized", "seized seize seizes seizing confiscated impounded"),
    ("derailed", "derailed derail derails"),
    ("launched", "launched launching"),
    // What is there, and for how many there is room: told by phrases alone.
    ("present", ""), ("capacity", ""),
    ("lost:ambiguous", "lost lose loses losing losses casualties casualty"),
  ]

  /// The outcome of one word with its place in the order, or nil.
  static let table = WordTable<Int>(
    words.enumerated().flatMap { number, entry in
      entry.words.split(whereSeparator: \.isWhitespace).map { (String($0), number) }
    })

  /// The outcome of the given place in the order.
  static func outcome(_ number: Int) -> Outcome { Outcome(rawValue: words[number].name) }

  /// Nouns that are an outcome of people by themselves: "three deaths", "12 dead".
  static let nouns = WordSet(
    """
    dead deaths death fatalities fatality injured wounded injuries missing casualties casualty bodies
    body corpses survivors survivor evacuees evacuee arrests arrest infections infection killed
    homeless displaced burials burial losses layoffs redundancies hostages detained homicides murders
    drowned ill sick abducted
    """)

  /// Words that may stand between a noun and what happened to it, or between two outcomes.
  static let links = WordSet(
    """
    have has had having was were are is be been being who that which also still now gone go went
    reported reportedly confirmed left either feared believed presumed said already since later
    officially now remain remained remains listed got get so far were now being
    """)

  /// What a phrase of several words says.
  struct Phrase {
    /// Its words behind the first one; never empty.
    let rest: [WordKey]
    let outcome: Outcome
  }

  /// The phrases that are an outcome, by their first word.
  static let phrases = WordTable<[Phrase]>(
    Dictionary(grouping: phrasesInWords) { $0.0.prefix { $0 != " " } }.map { first, rows in
      (
        String(first),
        rows.map { text, name in
          Phrase(
            rest: text.split(separator: " ").dropFirst().map { WordKey(String($0)) },
            outcome: Outcome(rawValue: name))
        }
      )
    })

  /// The words of which a text that says an outcome holds at least one: of a phrase the longest, as
  /// "hospital" of "in hospital".
  static let signs = WordSet(
    table.words
      + phrasesInWords.compactMap { text, _ in
        text.split(separator: " ").max { $0.count < $1.count }.map { WordKey(String($0)) }
      })

  /// Words before "cases" that are none of an illness.
  static let otherCases = WordSet(
    "court criminal civil legal fraud abuse asylum murder rape corruption bankruptcy pending urgent "
      + "assault theft custody test tax robbery homicide harassment trafficking")

  private static let phrasesInWords: [(String, String)] =
    [
      ("lost their lives", "killed"), ("lost his life", "killed"), ("lost her life", "killed"),
      ("lose their lives", "killed"), ("lost lives", "killed"), ("losing their lives", "killed"),
      ("loss of life", "killed"), ("taken prisoner", "captured"), ("prisoners of war", "captured"),
      ("leave their homes", "evacuated"), ("left their homes", "fled"),
      ("forced to flee", "evacuated"), ("fled their homes", "fled"), ("laid off", "laid off"),
      ("lay off", "laid off"), ("lays off", "laid off"), ("laying off", "laid off"),
      ("driven from their homes", "displaced"), ("forced from their homes", "displaced"),
      ("without power", "without power"), ("lost power", "without power"),
      ("lose power", "without power"), ("lost electricity", "without power"),
      ("without electricity", "without power"), ("cut power to", "without power"),
      ("cut off power to", "without power"), ("knocked out power to", "without power"),
      ("no power", "without power"), ("no electricity", "without power"),
      ("pulled from", "rescued"), ("pulled alive", "rescued"), ("pulled out", "rescued"),
      ("pulled to safety", "rescued"), ("brought out alive", "rescued"),
      ("found alive", "rescued"), ("dug out", "rescued"), ("plucked from", "rescued"),
      ("plucked alive", "rescued"), ("dragged from", "rescued"), ("winched to safety", "rescued"),
      ("brought to safety", "rescued"), ("brought ashore", "rescued"),
      ("tested positive", "infected"),
      ("went missing", "missing"), ("gone missing", "missing"), ("lost at sea", "missing"),
      ("lost contact", "missing"), ("unaccounted for", "missing"), ("in custody", "arrested"),
      ("in hospital", "hospitalised"), ("taken to hospital", "hospitalised"),
      ("took to the streets", "took part"), ("on board", "aboard"),
      ("lost their homes", "displaced"),
      ("lost their jobs", "laid off"), ("lose their jobs", "laid off"), ("job losses", "laid off"),
      ("job cuts", "laid off"), ("under control", "contained"), ("told to leave", "evacuated"),
      ("ordered to leave", "evacuated"), ("urged to leave", "evacuated"),
      ("took part", "took part"),
      ("taken to the streets", "took part"), ("take to the streets", "took part"),
      ("taken part", "took part"), ("taking part", "took part"), ("turned out", "took part"),
      ("turned up", "took part"), ("on strike", "off work"), ("walked out", "off work"),
      ("walk out", "off work"), ("walked off the job", "off work"), ("downed tools", "off work"),
      ("stopped work", "off work"), ("stopped working", "off work"), ("off work", "off work"),
      ("stayed away from work", "off work"), ("stayed off work", "off work"),
      ("failed to report for work", "off work"), ("failed to turn up for work", "off work"),
      ("failed to show up for work", "off work"), ("not turn up for work", "off work"),
      ("not show up for work", "off work"), ("not report for work", "off work"),
      ("joined the picket lines", "off work"), ("joined picket lines", "off work"),
      ("joined the strike", "off work"), ("joined the walkout", "off work"),
      ("in intensive care", "critical"), ("in critical condition", "critical"),
      ("in serious condition", "critical"), ("in a critical condition", "critical"),
      ("in a serious condition", "critical"), ("fighting for their lives", "critical"),
      ("in quarantine", "quarantined"), ("in isolation", "quarantined"),
      ("in shelters", "sheltered"), ("in emergency shelters", "sheltered"),
      ("given the vaccine", "vaccinated"), ("received the vaccine", "vaccinated"),
      ("got the vaccine", "vaccinated"), ("had the vaccine", "vaccinated"),
      ("received a dose", "vaccinated"), ("received the jab", "vaccinated"),
      ("cast ballots", "voted"), ("cast their ballots", "voted"), ("cast votes", "voted"),
      ("cast their votes", "voted"), ("cast a ballot", "voted"), ("went to the polls", "voted"),
      ("fallen ill", "infected"), ("fell ill", "infected"),
      ("held for questioning", "arrested"), ("held on suspicion", "arrested"),
      ("in detention", "arrested"), ("under arrest", "arrested"), ("rounded up", "arrested"),
      ("went to hospital", "hospitalised"), ("taken to hospitals", "hospitalised"),
      ("rushed to hospital", "hospitalised"), ("brought to hospital", "hospitalised"),
      ("treated in hospital", "hospitalised"), ("in hospitals", "hospitalised"),
      ("left the tracks", "derailed"), ("jumped the tracks", "derailed"),
      ("planned for", "capacity"), ("shot down", "shot down"), ("shoot down", "shot down"),
      ("brought down", "shot down"),
      ("been caught", "arrested"), ("were caught", "arrested"), ("got away", "fled"),
      ("broke out", "fled"), ("frozen to death", "killed"), ("stabbed to death", "killed"),
      ("burned to death", "killed"), ("shot dead", "killed"), ("shot or stabbed", "killed"),
      ("data stolen", "exposed"), ("data leaked", "exposed"), ("data were stolen", "exposed"),
      ("data was stolen", "exposed"), ("records were copied", "exposed"),
      ("details were stolen", "exposed"), ("details stolen", "exposed"),
      ("called back", "recalled"), ("calling back", "recalled"),
      ("crammed into", "present"), ("packed into", "present"), ("squeezed into", "present"),
      ("crowded into", "present"), ("let in", "present"), ("in attendance", "present"),
      ("licensed to hold", "capacity"), ("licensed to carry", "capacity"),
      ("licensed for", "capacity"), ("certified to carry", "capacity"), ("built for", "capacity"),
      ("built to hold", "capacity"), ("built to carry", "capacity"), ("designed for", "capacity"),
      ("designed to hold", "capacity"), ("designed to carry", "capacity"),
      ("meant for", "capacity"), ("meant to hold", "capacity"), ("capacity of", "capacity"),
      ("capacity for", "capacity"), ("room for", "capacity"), ("allowed to hold", "capacity"),
      ("allowed to carry", "capacity"), ("can hold", "capacity"), ("can carry", "capacity"),
      ("can seat", "capacity"), ("capacity as", "capacity"), ("capacity at", "capacity"),
      ("capacity is", "capacity"), ("capacity was", "capacity"),
    ] + interiors

  /// "had been in the building": who was inside, whatever happened to him.
  private static let interiors: [(String, String)] = ["been", "were", "was"].flatMap { verb in
    [
      "inside", "in the building", "in the stadium", "in the hall", "in the club",
      "in the theatre", "in the cinema", "in the hotel", "in the school", "in the mall",
    ].map { ("\(verb) \($0)", "present") }
  }
}

extension Outcome {
  /// The outcome that one word says, whatever its case: "deaths" says killed; nil for other words.
  public static func said(by word: some StringProtocol) -> Outcome? {
    OutcomeLexicon.table[WordKey(word.lowercased())].map(OutcomeLexicon.outcome)
  }
}
