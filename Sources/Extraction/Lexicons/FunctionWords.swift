/// The closed classes of English words.
///
/// Source: general knowledge of English grammar; our own list. Each line gives a class and its
/// words; a word may stand in several lines.
enum FunctionWords {
  static let table = """
    determiner: the a an this that these those his her its their our my your some any no each every
    determiner: another both all several many most few such other either neither whose more one two
    definite: the this that these those his her its their our my your
    possessive: his her its their our my your whose
    pronoun: he she they it we i you who everyone everybody someone somebody nobody one
    pronoun: others this these those there some many most both all fewer another him them us me himself herself
    subject: he she they it we i you who which i'm i've i'd i'll he's he'd he'll she's she'd she'll
    subject: they're they've they'd they'll we're we've we'd we'll you're you've you'd you'll it'd
    subject: it'll who'd who've who'll
    relative: who which whom whose that
    question: what who whom which whose how why where when whether if
    preposition: of in on at by for from with to into onto about over under after before during
    preposition: between among against through across near without within toward towards upon off
    preposition: behind beyond despite amid since until per via like as than around above below
    preposition: along inside outside throughout regarding concerning according including except
    noun preposition: of in at for from with near on against between among
    coordinator: and or but nor yet
    subordinator: that because although though while when if since as whereas unless until whether
    subordinator: after before once so than where even lest
    auxiliary: is are was were be been being am has have had having do does did will would can could
    auxiliary: may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't doesn't
    auxiliary: don't didn't won't wouldn't can't cannot couldn't mightn't mustn't shouldn't ain't
    auxiliary: i'm i've i'd i'll he'd he'll she'd she'll they've they're they'd they'll we've we're
    auxiliary: we'd we'll you've you're you'd you'll it'd it'll that'd that'll who'd who've who'll
    be: is are was were be been being am isn't aren't wasn't weren't i'm they're we're you're
    have: has have had having hasn't haven't hadn't i've they've we've you've who've
    modal: will would can could may might must shall should won't wouldn't can't cannot couldn't
    modal: mightn't mustn't shouldn't do does did don't doesn't didn't i'll i'd he'd he'll she'd
    modal: she'll they'd they'll we'd we'll you'd you'll
    negation: not never no n't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't
    negation: won't wouldn't can't cannot couldn't shouldn't
    adverb: also again already always often once still then just even only now ever never soon later
    adverb: too very quite rather almost nearly perhaps maybe not twice earlier first further
    adverb: sometimes instead thus therefore hence long since yet far well once previously recently
    adverb: repeatedly today yesterday tomorrow tonight
    connective: however meanwhile moreover furthermore nevertheless nonetheless still then thus
    connective: therefore instead additionally indeed similarly likewise finally besides also
    connective: consequently accordingly elsewhere separately later earlier previously afterwards
    time: monday tuesday wednesday thursday friday saturday sunday january february march april may
    time: june july august september october november december jan feb mar apr jun jul aug sept sep
    time: oct nov dec today yesterday tomorrow tonight morning afternoon evening night noon midnight
    time: week weeks month months year years day days weekend hour hours minutes earlier later ago
    time: last next monday's tuesday's mondays a.m p.m a.m. p.m.
    weekday: monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
    weekday: tonight
    month: january february march april may june july august september october november december
    month: jan feb mar apr jun jul aug sept sep oct nov dec
    number: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    number: sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
    number: ninety hundred thousand million billion trillion dozen dozens hundreds thousands
    number: millions half third quarter tens
    """
}
