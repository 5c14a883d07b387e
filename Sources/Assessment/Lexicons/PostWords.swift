/// Cues of what was posted for all to read, and told to no outlet.
///
/// Source: by hand.
enum PostWords {
  static let cues: Set<String> = [
    "tweeted", "tweets", "tweet", "retweeted", "posted", "posts", "reposted", "blogged",
  ]
}
