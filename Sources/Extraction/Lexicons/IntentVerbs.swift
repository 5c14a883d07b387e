/// Verbs of intending, promising, offering and refusing.
///
/// Source: general knowledge of English; our own list. Letters as in `SpeechVerbs`.
enum IntentVerbs {
  static let table = """
    aim i n
    bet c i n
    choose i o w
    commit i +to
    consent i +to
    contemplate o
    decline i
    endeavor i
    guarantee c o i q n
    intend i o
    mull o
    offer i o n
    opt i +for
    persist +in
    plan i +for n
    pledge c i q f o n
    plot i n
    pray c +for
    prepare i
    promise c i q f a o n
    push n +for
    refuse i
    resolve i t n
    seek i o
    strive i
    threaten c i q
    vie i
    vow c i q f o n
    weigh o
    wish c i +for n
    yearn i +for
    """
}
