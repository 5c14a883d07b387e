/// Cues of several words that begin with a verb: the verb is inflected, the rest stands after it.
///
/// Source: general knowledge of English; our own list. Behind the colon the letters of
/// `SpeechVerbs`; the class follows the table's name.
enum CuePhrases {
  static let speech = """
    begin by saying : c q
    bring up : o
    call for : o
    call into question : o
    call on : p
    call out : o
    call upon : p
    cast doubt on : o
    chime in : c q f
    close by saying : c q
    come out against : o
    come out in support of : o
    conclude by saying : c q
    deliver a warning : c
    draw attention to : o
    end by saying : c q
    end up saying : c q
    express concern : c
    express concern about : o
    express concern over : o
    express concerns about : o
    express confidence : c
    express hope : c
    express optimism : c
    express regret : c
    express support for : o
    finish by saying : c q
    fire back : c q f
    give notice : c
    go after : o
    go even further : q
    go further : q
    go on : q f
    go so far as to say : c q
    hit back : c q f
    hit out at : o
    lash out at : o
    lay out : o w
    leave open : o
    make a case for : o
    make clear : c w q f
    make it clear : c
    make the case : c
    make the case for : o
    make the point : c
    open by saying : c q
    play down : o
    point out : c w q f o
    point to : o
    push back against : o
    push back on : o
    put forward : o
    put it : q
    put it bluntly : q
    put it this way : q
    raise doubts about : o
    raise questions about : o
    raise the possibility : c
    refer to : o
    reply by saying : c q
    respond by saying : c q
    rule out : o
    send a message : c
    set out : o w
    shoot back : c q f
    single out : o
    speak out against : o
    spell out : o w
    start by saying : c q
    take aim at : o
    take issue with : o
    take to task : o
    talk up : o
    voice concern : c
    voice concern about : o
    voice support for : o
    want to know : w q f
    weigh in : q f
    """
  static let write = """
    jot down : o q
    put at : o
    set down : o
    write down : o q
    write back : c q f
    """
  static let belief = """
    come to believe : c
    find out : c w
    have confidence in : o
    have doubts about : o
    have faith in : o
    have no doubt : c
    keep in mind : c
    look forward to : o
    side with : o
    take note : c
    take pride in : o
    think about : o w
    """
  static let intent = """
    hold off on : o
    make a promise : i c
    promise not : i
    set out to : i
    vow not : i
    """
  static let decree = """
    give permission : i
    give the order : i
    sign off on : o
    vote against : o
    vote for : o
    """
}
