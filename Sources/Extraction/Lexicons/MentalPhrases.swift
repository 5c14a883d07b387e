/// Cues of several words for thinking, meaning to do and ordering, as in `CuePhrases`.
///
/// Source: general knowledge of English; our own list.
enum MentalPhrases {
  static let belief = """
    come around to : o
    come out as : o
    come to believe : c
    come to see : o
    come to the conclusion : c
    come to think : c
    find out : c w
    have an interest in : o
    have confidence in : o
    have doubts about : o
    have faith in : o
    have hopes for : o
    have little doubt : c
    have little faith in : o
    have no confidence in : o
    have no doubt : c
    have no idea : w
    have no interest in : o
    have no plans : i
    have plans : i
    identify with : o
    keep in mind : c
    look forward to : o
    lose confidence in : o
    lose faith in : o
    reach the conclusion : c
    side with : o
    take a dim view of : o
    take comfort in : o
    take issue : q
    take note : c
    take pride in : o
    take solace in : o
    take the view : c
    think about : o w
    """
  static let intent = """
    back away from : o
    back out of : o
    gear up : i
    gear up for : o
    have in mind : o
    hold off on : o
    make a promise : i c
    make an effort : i
    make plans : i
    press ahead with : o
    promise not : i
    set out to : i
    take steps : i
    turn down : o
    vow not : i
    """
  static let decree = """
    come out for : o
    get behind : o
    give approval to : o
    give permission : i
    give support to : o
    give the green light to : o
    give the order : i
    lend support to : o
    line up behind : o
    put pressure on : p
    rally around : o
    rally behind : o
    sign off on : o
    stand behind : o
    strike down : o
    throw support behind : o
    vote against : o
    vote for : o
    """
}
