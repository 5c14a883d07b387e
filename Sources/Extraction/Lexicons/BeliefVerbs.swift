/// Verbs of thinking, knowing, feeling and perceiving.
///
/// Source: general knowledge of English mental verbs; our own list. Letters as in `SpeechVerbs`.
enum BeliefVerbs {
  static let table = """
    accept c o
    admire o
    agree c q f i +with +to +on
    anticipate c o q f
    appreciate o
    assume c q f
    back o n
    believe c q f w o +in
    concur c q +with
    consider o w
    decide c w i
    deem o
    despise o
    detest o
    disagree c q +with
    disapprove +of
    dislike o
    distrust o
    doubt c w o n
    envision o
    expect c i o
    favor o n
    favour o n
    fear c q f o n
    feel c q f n
    figure c n
    foresee c o
    guess c q f n
    hate o n
    hear c
    hold t
    hope c i q f +for n
    imagine c w o
    infer c q f
    interpret o
    judge c o w n
    know c w
    learn c w
    liken o
    love o n
    mistrust o
    notice c w n
    perceive c o
    prefer c i o
    presume c q f
    realise c w
    realize c w
    recognise c w o
    recognize c w o
    regard o n
    regret c o n
    remember c w q f o
    resent o
    respect o n
    see w o
    sense c n
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
