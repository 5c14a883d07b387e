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
    argue c q f +for +against
    articulate o q
    ask w q f p a +about +for
    assert c q f o
    assess c q f o
    assure c q a f
    attest c q f +to
    attribute o
    aver c q f
    avow c q f
    boast c q f +of +about
    brag c q f +about
    call o q +for
    caution c q f p a +against
    challenge o q n
    charge t q f n
    cite o
    claim c q f o i n
    clamor q +for
    clarify c w q f o
    comment c q f +on n
    communicate c w o
    complain c q f +about +of
    concede c q f o
    confess c q f +to
    confide c q f
    confirm c w q f o
    contend c q f
    convey c w o
    counsel p q
    counter c q n
    declare c q f o
    deny c w o q f
    describe o w q
    detail w o n
    disavow o
    disclose c w q f o
    discuss w o
    dispute c o n
    divulge c w o
    document o n
    dub o
    echo o q
    elaborate q f +on
    emphasise c w q f o
    emphasize c w q f o
    enumerate o
    estimate c q f o n
    explain c w q f o
    expose o
    expound +on
    express o
    forecast c q f o n
    gloat c q f +about +over
    gripe c q f +about
    grumble c q f +about
    highlight w o
    hint c q f +at
    imply c q f o
    indicate c w q f o
    inform a c q
    inquire w q f +about
    insinuate c q f
    insist c q f +on
    instruct p q a
    intimate c
    invoke o
    joke c q f +about n
    kvetch c q f
    lament c q f o
    lecture o n
    lie c q f +about n
    list o n
    maintain c q f
    mention c w o
    muse c w q f +about
    name o n
    narrate o q
    note c w q f o n
    object c q f +to n
    observe c q f
    opine c q f
    outline w o n
    plead q f p +for +with
    posit c q f o
    preach c o q +against +about
    predict c w q f o
    proclaim c q f o
    profess c o i
    pronounce o q
    propose c q f o i
    protest c q f o n
    question w o q n
    quip c q f
    quote o n
    ramble +about
    rant c q f +about +against
    react q f +to
    reaffirm c q f o
    reason c q f n
    reassure c q a
    rebut o q f
    recall c w q f o
    recite o
    recount w q f o
    reference o n
    refute o
    reiterate c q f o
    relate c q f o
    relay c o
    remark c q f +on n
    remind a c q p
    repeat c q f
    reply c q f n
    report c w q f o n
    respond c q f
    restate c q f o
    retort c q f
    reveal c w q f o
    say c w q f o
    scoff q f +at
    shout c q f
    signal c o n
    speak q f +of +about +against
    specify c w q f o
    speculate c w q f +about
    spotlight o n
    state c q f o n
    stipulate c o
    stress c w q f o n
    submit t q f
    suggest c w q f o
    summarize o w q f
    surmise c q f
    swear c q f i
    talk +about +of n
    tell a c w q f p
    term o n
    testify c q f +to +about
    theorize c q f
    tussle +over
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
    wrangle +over
    """
}
