/// Finite forms of common verbs that are hardly ever nouns or participles: where one stands, a
/// clause has its verb.
///
/// Source: general knowledge of English; our own list.
enum FiniteVerbs {
  static let table = """
    finite: said says told tells went goes came comes took takes gave gives knew knows saw sees got
    finite: gets became becomes began begins wrote writes spoke speaks thinks believes wants needs
    finite: seems seemed appears appeared remains remained includes included refers tells told fell
    finite: rose grew drew flew threw chose broke drove ate hid sang sank shook shrank stole swore
    finite: tore woke wore did does is are was were has had will would can could may might must should
    finite: lets makes keeps kept brings brought buys bought sells sold sends sent loses lost wins
    finite: won pays paid meets met leads led leaves left stands stood understands understood
    finite: happens happened allows allowed provides provided continues continued agrees agreed
    finite: argues argued claims claimed denies denied hopes hoped insists insisted maintains
    finite: maintained exists existed belongs belonged consists depends depended feels felt finds
    """
}
