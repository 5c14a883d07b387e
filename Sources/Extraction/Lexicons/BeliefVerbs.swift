/// Verbs of thinking, knowing, feeling and perceiving.
///
/// Source: general knowledge of English mental verbs; our own list. Letters as in `SpeechVerbs`.
enum BeliefVerbs {
  static let table = """
    abhor o
    accept c o
    admire o
    agonize +over
    agree c q f i +with +to +on
    anticipate c o q f
    appreciate o
    assume c q f
    back o n
    believe c q f w o +in
    brood +over +about
    concur c q +with
    consider o w
    covet o
    crave o
    decide c w i
    deduce c
    deem o
    delight +in
    despise o
    determine c w
    detest o
    disagree c q +with
    disapprove +of
    dislike o
    distrust o
    doubt c w o n
    dread o n
    envisage o w
    envision o
    expect c i o
    fantasize +about
    favor o n
    favour o n
    fear c q f o n
    feel c q f n
    figure c n
    foresee c o
    gather t
    guess c q f n
    hate o n
    hear c
    hold t
    hope c i q f +for n
    idolize o
    imagine c w o
    infer c q f
    interpret o
    intuit c
    judge c o w n
    know c w
    lean +toward +towards
    learn c w
    liken o
    loathe o
    love o n
    mistrust o
    notice c w n
    obsess +over +about
    perceive c o
    ponder w o +over q f
    prefer c i o
    presume c q f
    realise c w
    realize c w
    recognise c w o
    recognize c w o
    regard o n
    regret c o n
    relish o
    remember c w q f o
    resent o
    respect o n
    revere o
    rue o
    savor o
    see w o
    sense c n
    shudder +at
    support o n
    suspect c q f o n
    sympathize +with
    think c w q f +of
    trust c o n
    understand c w o
    view o n
    want o i
    welcome o q
    worry c q f +about n
    """
}
