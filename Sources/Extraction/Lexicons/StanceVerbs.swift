/// Verbs of praising, blaming and portraying, whose object is what someone says something of.
///
/// Source: general knowledge of English reporting verbs; our own list. Letters as in `SpeechVerbs`.
enum StanceVerbs {
  static let table = """
    accuse o
    applaud o
    assail o
    attack o n
    balk +at
    bash o
    belittle o
    bemoan c q f o
    berate o
    blame o
    blast o
    brand o
    bristle +at
    castigate o
    champion o n
    characterise o
    characterize o
    chide o q
    commend o
    compare o
    compliment o
    condemn o
    congratulate o
    contradict o
    credit o
    criticise o
    criticize o
    critique o n
    debunk o
    decry o
    defend o
    denigrate o
    denounce o
    depict o
    deplore o
    deride o
    discredit o
    dismiss o
    disparage o
    endorse o
    espouse o
    excoriate o
    extol o
    fault o n
    fulminate +against
    hail o
    heckle o
    herald o
    jeer q +at
    label o n
    lambast o
    lambaste o
    lampoon o
    laud o
    malign o
    mock o
    oppose o
    paint o n
    peg o n
    pillory o
    pooh-pooh o
    portray o
    praise o n
    promote o
    rail +against q
    rebuff o
    rebuke o n
    reject o
    reprimand o
    reproach o
    repudiate o
    ridicule o
    salute o n
    savage o n
    scold o q
    scorn o n
    skewer o
    slam o n
    smear o
    snipe c q f +at
    taunt o q f
    thank o
    tout o
    trumpet o
    upbraid o
    vilify o
    """
}
