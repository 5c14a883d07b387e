/// Verbs of writing, publishing and showing, whose sources are also papers, polls and posts.
///
/// Source: general knowledge of English reporting verbs; our own list. Letters as in `SpeechVerbs`.
enum WritingVerbs {
  static let table = """
    blog c q f
    broadcast c o n
    calculate c w q f o
    caption q
    conclude c q f o
    count o n
    demonstrate c w o
    email q f n
    find c w q f
    headline q
    illustrate w o
    list o n
    post q f n
    project c q f o n
    publish o
    read q
    record c w o n
    retweet o q
    reckon c q f
    revise o
    scrawl q f
    show c w f
    text q f n
    tweet c q f o n
    write c w q f a +about +of
    """
}
