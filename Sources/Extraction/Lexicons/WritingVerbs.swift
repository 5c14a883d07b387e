/// Verbs of writing, publishing and showing, whose sources are also papers, polls and posts.
///
/// Source: general knowledge of English reporting verbs; our own list. Letters as in `SpeechVerbs`.
enum WritingVerbs {
  static let table = """
    blog c q f
    calculate c w q f o
    caption q
    conclude c q f o
    count m n
    demonstrate c w o
    email q f n
    find c w q f
    headline q
    illustrate w o
    post q f n
    read q f
    reckon c q f
    retweet o q
    revise o
    scrawl q f
    show c w f n
    text q f n
    tweet c q f o n
    write c w q f a +about +of
    """
}
