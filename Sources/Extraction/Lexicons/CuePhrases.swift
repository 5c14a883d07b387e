/// Cues of several words that begin with a verb: the verb is inflected, the rest stands after it.
///
/// Source: general knowledge of English; our own list. Behind the colon the letters of
/// `SpeechVerbs`; the class follows the table's name.
enum CuePhrases {
  static let speech = """
    begin by saying : c q
    bring up : o
    brush aside : o
    brush off : o
    call attention to : o
    call for : o
    call into question : o
    call on : p
    call out : o q f
    call upon : p
    cast doubt on : o
    chime in : c q f
    close by saying : c q
    come out against : o
    come out in support of : o
    complain bitterly about : o
    conclude by saying : c q
    deliver a warning : c
    dial back : o
    double down on : o
    draw attention to : o
    dwell on : o
    end by saying : c q
    end up saying : c q
    expand on : o
    express admiration for : o
    express alarm over : o
    express concern : c
    express concern about : o
    express concern over : o
    express concerns about : o
    express concerns over : o
    express confidence : c
    express doubt : c
    express doubts about : o
    express fear : c
    express frustration over : o
    express hope : c
    express interest in : o
    express opposition to : o
    express optimism : c
    express outrage over : o
    express regret : c
    express regret over : o
    express skepticism about : o
    express support for : o
    finish by saying : c q
    fire back : c q f
    fire back at : o
    give credit to : o
    give details of : o
    give notice : c
    give praise to : o
    go after : o
    go even further : q
    go further : q
    go on : q f
    go so far as to say : c q
    harp on : o
    heap praise on : o
    hit back : c q f
    hit back at : o
    hit out at : o
    hold forth on : o
    lash out : q f
    lash out against : o
    lash out at : o
    lavish praise on : o
    lay into : o
    lay out : o w
    leave open : o
    light into : o
    make a case for : o
    make a point : c
    make a point of : o
    make clear : c w q f
    make fun of : o
    make it clear : c
    make light of : o
    make mention of : o
    make no mention of : o
    make note of : o
    make reference to : o
    make the argument : c
    make the case : c
    make the case for : o
    make the claim : c
    make the point : c
    offer details of : o
    offer praise for : o
    offer support for : o
    open by saying : c q
    own up to : o
    pay tribute to : o
    pile on : o
    play down : o
    play up : o
    point out : c w q f o
    point to : o
    poke fun at : o
    pour cold water on : o
    press the case for : o
    push back against : o
    push back on : o
    push the idea : c
    put forth : o
    put forward : o
    put it : q
    put it bluntly : q
    put it this way : q
    raise alarms about : o
    raise concerns about : o
    raise concerns over : o
    raise doubts about : o
    raise doubts over : o
    raise questions about : o
    raise questions over : o
    raise the possibility : c
    rattle off : o
    reel off : o
    refer to : o
    reply by saying : c q
    respond by saying : c q
    rip into : o
    rule out : o
    run through : o
    say no to : o
    say yes to : o
    send a message : c
    set out : o w
    shed light on : o
    shoot back : c q f
    shoot back at : o
    shoot down : o
    shrug off : o
    sing the praises of : o
    single out : o
    sound off on : o
    sound the alarm about : o
    sound the alarm on : o
    sound the alarm over : o
    speak highly of : o
    speak in favor of : o
    speak in favour of : o
    speak in support of : o
    speak out : q f
    speak out about : o
    speak out against : o
    speak out on : o
    spell out : o w
    stand by : o
    stand up for : o
    start by saying : c q
    strike back at : o
    take a dig at : o
    take a jab at : o
    take a shot at : o
    take a swipe at : o
    take aim at : o
    take credit for : o
    take exception to : o
    take issue with : o
    take jabs at : o
    take shots at : o
    take swipes at : o
    take to task : o
    talk down : o
    talk openly about : o
    talk up : o
    tear into : o
    throw cold water on : o
    touch on : o
    tout as : o
    voice concern : c
    voice concern about : o
    voice concerns about : o
    voice opposition to : o
    voice support for : o
    walk back : o
    want to know : w q f
    warn publicly : c
    wave off : o
    weigh in : q f
    weigh in on : o
    zero in on : o
    """
  static let write = """
    jot down : o q
    put at : o
    set down : o
    write down : o q
    write back : c q f
    """
}
