import Prose

/// Words that tell where a noun phrase ends, and nouns with an irregular plural.
///
/// Source: English grammar; our own list.
enum NounLexicon {
  /// Words that stand in no noun phrase behind a number.
  static let functionWords = WordSet(
    """
    the a an this that these those my your his her its our their whose theirs ours yours hers which who whom what when
    where why how if whether and or but nor so yet as than then because while although though since
    until unless of in on at by for from to with without within into onto upon over under above
    below between among across through during before after against about around near off out up
    down along behind beyond despite except per via amid amidst toward towards inside outside i you
    he she it we they me him us them himself herself itself themselves is are was were be been being
    am has have had having do does did will would shall should can could may might must not never
    also again ago already always altogether away back else even ever here however instead just
    later meanwhile moreover much now nearly almost often once only otherwise perhaps quite rather
    soon still there therefore thus together too very well yesterday today tomorrow tonight today's
    earlier thereafter each apiece both either neither every including especially namely like
    plus minus versus vs including excluding compared due owing according respectively alone
    overall worth all last next more less fewer early late worldwide nationwide overnight abroad annually daily weekly monthly yearly nationally
    today, said says say told tells
    can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't
    couldn't shouldn't can’t won’t don’t doesn’t didn’t isn’t aren’t wasn’t weren’t hasn’t haven’t
    hadn’t wouldn’t couldn’t shouldn’t dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt
    wouldnt couldnt shouldnt cannot
    """)

  /// Verbs in common forms that may follow a counted noun or a number.
  static let verbs = WordSet(
    """
    say says said admits concedes acknowledges
    tell tells told made make makes took take takes taken came come comes went go goes
    gone got get gets gave give gives given found find finds left leave leaves fell fall falls
    fallen rose rise rises risen began begin begins begun brought bring brings bought buy buys sold
    sell sells held hold holds kept keep keeps led lead leads lost lose loses met meet meets paid pay
    pays put puts ran run runs saw see sees seen sent send sends set sets showed show shows shown
    spent spend spends stood stand stands struck strike strikes hit hits cost costs cut cuts won win
    wins wrote write writes written knew know knows known thought think thinks became become becomes
    grew grow grows grown drew draw draws drawn drove drive drives driven broke break breaks broken
    built build builds fled flee flees died die dies drowned perished killed injured wounded
    displaced arrested detained evacuated rescued affected destroyed damaged burned burnt remain
    remains remained stay stays stayed live lives lived work works worked need needs needed want
    wants wanted use uses used help helps helped include includes included seek seeks sought face
    faces faced asks ask asked join joins joined call calls called vote votes voted reported report
    wait waits waited kick kicks kicked confirmed identified announced ordered forced told expected estimated required ranged ranges ranging registered
    claimed counted cited released recorded raised raises trapped survive survives survived march
    marched rally rallied protest crashed missed treated tested shot swept caught dealt fed fought
    laid lent slid beat beats apply applies applied exist exists taught threw flew chose turned turns allowed stopped starts started ended showing according
    """)

  /// Plurals that do not end in "s", with their singular.
  static let irregular = WordTable<String>([
    ("people", "person"), ("persons", "person"), ("men", "man"), ("women", "woman"),
    ("children", "child"), ("feet", "foot"), ("teeth", "tooth"), ("mice", "mouse"),
    ("geese", "goose"), ("lives", "life"), ("wives", "wife"), ("knives", "knife"),
    ("wolves", "wolf"), ("leaves", "leaf"), ("thieves", "thief"), ("shelves", "shelf"),
    ("halves", "half"), ("loaves", "loaf"), ("aircraft", "aircraft"), ("police", "police"),
    ("cattle", "cattle"), ("sheep", "sheep"), ("fish", "fish"), ("species", "species"),
    ("series", "series"), ("staff", "staff"), ("personnel", "personnel"), ("troops", "troop"),
    ("servicemen", "serviceman"), ("servicewomen", "servicewoman"), ("policemen", "policeman"),
    ("firemen", "fireman"), ("fishermen", "fisherman"), ("gunmen", "gunman"),
    ("businessmen", "businessman"), ("congressmen", "congressman"), ("crises", "crisis"),
    ("analyses", "analysis"), ("bases", "base"), ("criteria", "criterion"),
    ("phenomena", "phenomenon"), ("bacteria", "bacterium"), ("viruses", "virus"),
    ("buses", "bus"), ("houses", "house"), ("horses", "horse"), ("cases", "case"),
    ("nurses", "nurse"), ("causes", "cause"), ("courses", "course"), ("purchases", "purchase"),
    ("businesses", "business"), ("campuses", "campus"), ("pulses", "pulse"), ("votes", "vote"),
    ("heroes", "hero"), ("potatoes", "potato"), ("volcanoes", "volcano"), ("shoes", "shoe"),
    ("uses", "use"), ("licences", "licence"), ("diseases", "disease"), ("phrases", "phrase"),
    ("increases", "increase"), ("leases", "lease"), ("cookies", "cookie"), ("movies", "movie"),
    ("calories", "calorie"), ("ties", "tie"), ("aches", "ache"), ("axes", "axe"),
    ("caches", "cache"), ("deer", "deer"), ("salmon", "salmon"), ("livestock", "livestock"),
    ("elderly", "elderly"), ("homeless", "homeless"),
  ])

  /// Words in "s" that are no plural.
  static let notPlural = WordSet(
    """
    news this his its us thus plus minus always is was has does perhaps across less unless various
    previous famous serious dangerous religious obvious enormous numerous continuous consecutive
    gas bus virus campus census status bonus focus versus yes christmas economics physics
    lens canvas atlas bias chaos diabetes measles mumps rabies texas kansas arkansas athens wales
    brussels naples honduras mathematics politics sometimes towards afterwards besides overseas nowadays mercedes
    """)
}
