/// Adjectives that say what someone thinks, feels or means to do, and take a clause or a preposition.
///
/// Source: general knowledge of English; our own list. Letters as in `SpeechVerbs`.
enum CueAdjectives {
  static let belief = """
    adamant c +about
    afraid c +of
    alarmed c +by +at
    amazed c +by +at
    angry c +about +at +over
    anxious c i +about
    apprehensive +about
    ashamed c +of
    astonished c +by +at
    aware c w +of
    certain c w +of
    concerned c +about +by +over
    confident c +of +in +about
    convinced c +of
    delighted c i +with +by
    disappointed c +by +with +in
    dismayed c +by +at
    doubtful c w +of +about
    dubious +of +about
    encouraged c +by
    enthusiastic +about
    fearful c +of
    frustrated c +by +with
    furious c +about +at +over
    glad c i +of
    grateful c +for
    happy c i +with +about
    hopeful c +of +about
    hostile +to
    indignant c +about +at +over
    mindful c w +of
    nervous c +about
    opposed +to
    optimistic c +about
    outraged c +by +at +over
    pessimistic c +about
    pleased c i +with +by
    proud c +of
    relieved c i
    satisfied c +with
    sceptical c w +of +about
    shocked c +by +at
    skeptical c w +of +about
    sorry c +for +about
    sure c w +of
    surprised c +by +at
    suspicious c +of
    sympathetic +to
    thankful c +for
    thrilled c i +with +by
    unaware c w +of
    uncertain c w +of +about
    unconvinced c +by
    uneasy c +about +with
    unhappy c +with +about
    unsure c w +of +about
    upset c +about +by +with +at +over
    wary +of
    worried c w +about +by
    """
  static let intent = """
    committed +to
    desperate i +for
    determined i
    eager i +for
    hesitant i
    inclined i
    keen i +on
    loath i
    prepared i
    ready i
    reluctant i
    unprepared i
    unwilling i
    willing i
    """
}
