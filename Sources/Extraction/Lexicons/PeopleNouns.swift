import Prose

/// Nouns that count people, by what they say of them.
///
/// Source: general usage in news; our own list.
enum PeopleNouns {
  /// Whether the word counts people.
  static func isPerson(_ key: WordKey) -> Bool { nouns[key] != nil }

  /// Whether the word names people who came together, and not one of them.
  static func isGathering(_ key: WordKey) -> Bool { gatherings.contains(key) }

  private static let gatherings = WordSet("crowd crowds attendance audience")

  /// The status that the noun gives, or nil.
  static func status(of key: WordKey) -> Measure.Status? {
    switch nouns[key] {
    case .military: .military
    case .civilian: .civilian
    case .plain, nil: nil
    }
  }

  private enum Sort { case plain, military, civilian }

  private static let nouns: WordTable<Sort> = {
    let military = """
      soldier troop serviceman servicewoman marine conscript recruit reservist paratrooper militant
      fighter rebel guerrilla combatant sailor airman veteran mercenary insurgent militiaman
      peacekeeper commando gunner sniper draftee cadet legionnaire infantryman
      """
    let civilian = "civilian bystander noncombatant passer-by"
    let plain = """
      person people man woman child boy girl baby infant kid adult teenager teen youth minor adolescent
      pensioner senior resident villager inhabitant citizen national native local neighbour neighbor
      tenant camper tourist visitor traveller traveler passenger commuter driver cyclist pedestrian
      pilot crew crewman crewmember worker employee labourer laborer miner farmer fisherman builder
      teacher student pupil professor doctor nurse medic paramedic patient victim survivor casualty
      evacuee refugee migrant immigrant asylum-seeker deportee returnee prisoner detainee inmate
      hostage captive suspect criminal gangster protester protestor demonstrator marcher striker
      activist rioter supporter voter member officer policeman policewoman police official minister
      lawmaker senator deputy delegate diplomat judge lawyer firefighter fireman rescuer volunteer
      guard agent spy journalist reporter editor photographer athlete player fan spectator worshipper
      pilgrim monk priest nun believer customer consumer client user subscriber reader viewer listener
      follower shareholder investor buyer owner homeowner landlord household-head staffer staff
      personnel manager executive engineer scientist researcher expert consultant contractor
      trucker peasant herder shepherd orphan widow mother father parent son daughter brother sister
      cousin uncle aunt grandmother grandfather relative friend colleague guest attendee participant
      candidate applicant graduate alumnus candidate head soul body corpse dead wounded injured
      american russian ukrainian israeli palestinian syrian iraqi afghan iranian chinese briton
      german italian mexican canadian australian indian pakistani nigerian kenyan ethiopian somali
      sudanese rohingya haitian venezuelan colombian brazilian european african asian armenian turk
      serb kurd christian muslim jew hindu taxpayer jobseeker retiree millionaire billionaire
      servicemember troops gunman attacker bomber assailant bystander swimmer climber hiker skier
      trainee apprentice intern freelancer singer actor artist musician dancer other others
      aide adviser advisor envoy insider
      runner rider foreigner donor saver borrower lender renter shopper diner motorist biker jogger
      motorcyclist hunter angler gambler smoker drinker dieter vegetarian grandchild stepchild
      grandson granddaughter nephew niece husband wife fiance twin toddler newborn preteen mp mep
      congressman congresswoman councillor councilman governor mayor ambassador cardinal bishop
      rapist murderer robber thief burglar smuggler trafficker fugitive accomplice perpetrator
      whistleblower juror witness defendant plaintiff litigant bidder creditor debtor pensioner
      entrepreneur founder coder developer programmer hacker gamer streamer influencer blogger
      superdelegate republican democrat latino hispanic saudi yemeni libyan egyptian korean japanese
      """
    var entries: [(String, Sort)] = []
    for (list, sort) in [(military, Sort.military), (civilian, .civilian), (plain, .plain)] {
      for word in list.split(whereSeparator: \.isWhitespace).map(String.init) {
        entries.append((word, sort))
        entries.append((plural(word), sort))
      }
    }
    for (words, sort) in [
      ("servicemen servicewomen militiamen infantrymen airmen", Sort.military),
      (
        "men women children policemen policewomen firemen fishermen gunmen crewmen babies bodies grandchildren schoolchildren stepchildren congressmen congresswomen councilmen wives thieves "
          + "corpses casualties persons americans",
        .plain
      ),
    ] {
      for word in words.split(separator: " ") { entries.append((String(word), sort)) }
    }
    return WordTable(entries)
  }()

  private static func plural(_ word: String) -> String {
    word.hasSuffix("y") && !word.hasSuffix("oy") && !word.hasSuffix("ey")
      ? String(word.dropLast()) + "ies" : word + "s"
  }
}
