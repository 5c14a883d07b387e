/// Verbs of saying, with what may follow them.
///
/// Source: general knowledge of English reporting verbs; our own list. Letters after a verb:
/// `c` a clause, with or without "that" · `t` a clause only with "that" · `w` a question word ·
/// `i` an infinitive · `o` a noun phrase as content · `p` someone who is asked to do something ·
/// `a` an addressee before the content · `q` may stand beside a quotation · `f` may follow its
/// content · `n` the form is a noun as often as a verb · `m` a noun phrase with a number ·
/// `+word` a preposition that belongs to the cue and has a noun phrase as content.
enum SpeechVerbs {
  static let table = """
    accuse o
    acknowledge c w o q f
    add c q f
    address +about
    admit c q f o +to
    admonish p q a
    advise c p q f a
    advocate o +for
    affirm c q f o
    allege c q f o
    allude +to
    announce c w q f o
    answer c q f n
    apologise q f +for
    apologize q f +for
    appeal q +for
    applaud o
    argue c q f +for +against
    articulate o q
    ask w q f p a +about +for
    assail o
    assert c q f o
    assess c q f o
    assure c q a f
    attack o n
    attest c q f +to
    aver c q f
    avow c q f
    bash o
    berate o
    blame o
    blast o
    boast c q f +of +about
    brag c q f +about
    brand o
    call o q +for
    castigate o
    caution c q f p a +against
    challenge o q n
    characterise o
    characterize o
    charge t q f n
    chide o q
    cite o
    claim c q f o i n
    clarify c w q f o
    commend o
    comment c q f +on n
    complain c q f +about +of
    compliment o
    concede c q f o
    condemn o
    confess c q f +to
    confide c q f
    confirm c w q f o
    congratulate o
    contend c q f
    contradict o
    counsel p q
    counter c q n
    credit o
    criticise o
    criticize o
    critique o n
    declare c q f o
    decry o
    defend o
    denounce o
    deny c w o q f
    deride o
    describe o w q
    detail w o n
    disavow o
    disclose c w q f o
    discuss w o
    dismiss o
    dispute c o n
    echo o q
    elaborate q f +on
    emphasise c w q f o
    emphasize c w q f o
    endorse o
    estimate c q f o n
    explain c w q f o
    expound +on
    express o
    extol o
    fault o n
    forecast c q f o n
    gripe c q f +about
    grumble c q f +about
    hail o
    highlight w o
    hint c q f +at
    imply c q f o
    indicate c w q f o
    inform a c q
    inquire w q f +about
    insinuate c q f
    insist c q f +on
    instruct p q a
    invoke o
    joke c q f +about n
    label o n
    lambast o
    lambaste o
    lament c q f o
    laud o
    lecture o n
    lie c q f +about n
    maintain c q f
    mention c w o
    mock o
    muse c w q f +about
    note c w q f o n
    object c q f +to n
    observe c q f
    opine c q f
    oppose o
    outline w o n
    plead q f p +for +with
    posit c q f o
    praise o n
    predict c w q f o
    proclaim c q f o
    profess c o i
    promote o
    pronounce o q
    propose c q f o i
    protest c q f o n
    question w o q n
    quip c q f
    quote o n
    rant c q f +about +against
    react q f +to
    reaffirm c q f o
    reason c q f n
    reassure c q a
    rebuff o
    rebuke o n
    rebut o q f
    recall c w q f o
    recite o
    recount w q f o
    refute o
    reiterate c q f o
    reject o
    relate c q f o
    relay c o
    remark c q f +on n
    remind a c q p
    repeat c q f
    reply c q f n
    report c w q f o n
    repudiate o
    respond c q f
    restate c q f o
    retort c q f
    reveal c w q f o
    ridicule o
    salute o n
    say c w q f o
    scoff q f +at
    scold o q
    shout c q f
    slam o n
    smear o
    speak q f +of +about +against
    specify c w q f o
    speculate c w q f +about
    state c q f o n
    stipulate c o
    stress c w q f o n
    submit t q f
    suggest c w q f o
    summarize o w q f
    surmise c q f
    swear c q f i
    talk +about +of n
    taunt o q f
    tell a c w q f p
    testify c q f +to +about
    thank o
    theorize c q f
    tout o
    trumpet o
    underline c o w q
    underscore c o w q
    utter o q
    verify c w o
    voice o n
    volunteer t q f
    vouch +for
    warn c q f a p +of +against +about
    whisper c q f
    wonder w q f +about
    """
}
