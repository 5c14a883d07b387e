/// Words by which a claim says how it was made, or cannot be checked at all.
///
/// Source: by hand.
enum BasisWords {
  /// Phrases that state the basis of a figure.
  static let basis = [
    "based on", "on the basis of", "according to data", "according to records", "counted from",
    "compiled from", "drawn from", "derived from", "survey of", "on the strength of", "draws on",
    "drew on", "drawing on", "rests on", "rested on", "arrived at", "calculated from",
    "worked out from", "pieced together from", "put together from", "gathered from",
    "collected from",
  ]

  /// Words by which a later sentence goes back to a number.
  static let numberWords: Set<String> = [
    "estimate", "estimation", "range", "figure", "figures", "toll", "count", "number", "numbers",
    "total", "assessment", "tally",
  ]

  /// First words of a statement about oneself.
  static let firstPerson: Set<String> = ["i", "we", "our", "my", "us"]

  /// First words of a call or wish, which nothing could confirm.
  static let calls: Set<String> = [
    "come", "go", "stop", "say", "send", "help", "stand", "join", "let", "please", "stay", "leave",
    "make", "do", "don't", "never",
  ]
}
