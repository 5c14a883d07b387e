/// Common words of languages in Latin letters, by which a text is known to be in one of them.
///
/// Source: general knowledge of these languages' articles, pronouns, prepositions and auxiliaries;
/// our own lists. Each line gives a name, its ISO 639-1 code and the words. A word that is English
/// too stands in none; one that several languages share may stand in each.
enum LanguageWords {
  static let table = """
    Catalan ca els les amb que del dels una és són aquest aquesta també però més seva ha han
    Croatian hr je su se na da za od koji koja koje što nije bio bila će kao ali iz prema nakon
    Czech cs je se na že jsou byl byla podle jako ale které který také jeho při před už
    Danish da og det er af til på ikke som med har var blev efter også kan ved være eller
    Dutch nl de het een en dat niet zijn wordt werd voor met ook naar bij heeft maar nog uit
    Finnish fi ja ei se että oli ovat hän mukaan kun joka myös mutta sekä ole jossa voi kuin
    French fr le les des une et est dans que qui pour pas sur avec sont aux cette par ont été du
    German de der das und nicht ein eine ist mit von dem sich auf für auch nach wurde wird bei
    Hungarian hu és hogy nem egy az volt meg csak még mint már lesz szerint után pedig ezt el
    Indonesian id yang dan di itu dengan untuk tidak ini dari dalam akan pada juga telah oleh
    Italian it il che di una con sono della del non gli nel anche alla più dei stato dal questa
    Latvian lv un ir ka par uz bija kas tika arī bet pēc viņš tas kā nav vai lai gada
    Lithuanian lt ir kad yra buvo bet tai kaip apie dėl po iki prie nuo jis ji pagal metu savo
    Norwegian no og det er av til på ikke som med har var ble etter også kan ved være fra eller
    Polish pl i w na z się nie jest że jak przez oraz po został są był która który przy ale już
    Portuguese pt o os que não uma com para em dos da foi são mais seu sua pelo pela também às
    Romanian ro și în cu care pe nu este sunt că din pentru mai fost după prin fiind între către
    Slovak sk je sa na že sú bol bola podľa ako ale ktoré ktorý tiež jeho pri pred pre už
    Spanish es el los las que una con por para del se es fue más pero su sus como entre según
    Swahili sw na ya wa kwa ni katika za la kuwa hiyo huo hilo alisema watu baada yake lakini
    Swedish sv och det att är av till på inte som med har var blev efter också kan vid från eller
    Turkish tr ve bir bu için ile da de olarak olan daha sonra kadar ancak dedi ise gibi çok göre
    Vietnamese vi và của là được cho trong không các một những với người đã này có khi từ để
    """

  /// Common words of English that are no common word of a language above.
  ///
  /// Source: as above.
  static let english = """
    the of and to for with that was from it are were this which have has been said but they their
    would will who its his her by at be or had than when after more about into over not
    """
}
