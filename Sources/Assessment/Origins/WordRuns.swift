import Extraction
import Prose

/// Runs of words as hashes, so that verbatim repetition is found over all articles in linear time.
struct WordRuns {
  let text: TokenizedText
  let length: Int

  /// The hashes of all runs of `length` words inside `spans`; empty where none is long enough.
  func runs(in spans: [Span]) -> [UInt64] {
    hashes(of: spans.flatMap { words(in: $0) }).map(\.hash)
  }

  /// The words inside `spans`, in order: run number n begins with word number n.
  func wordSpans(in spans: [Span]) -> [Span] {
    spans.flatMap { words(in: $0) }.map(\.span)
  }

  /// The hashes of the runs inside `sentence` that hold the whole of `figure`.
  func runs(around figure: Span, in sentence: Span) -> [UInt64] {
    let words = words(in: sentence)
    let figureWords = words.indices.filter { figure.overlaps(words[$0].span) }
    guard let first = figureWords.first, let last = figureWords.last else { return [] }
    return hashes(of: words).filter { $0.first <= first && last < $0.first + length }.map(\.hash)
  }

  private func hashes(of words: [Token]) -> [(first: Int, hash: UInt64)] {
    guard words.count >= length else { return [] }
    let keys = words.map(key)
    return (0...(words.count - length)).map { first in
      let hash = keys[first..<(first + length)].reduce(UInt64(0xcbf2_9ce4_8422_2325)) {
        ($0 ^ $1) &* 0x0000_0100_0000_01b3 &+ ($0 >> 29)
      }
      return (first, hash)
    }
  }

  /// A number counts by its digits, however they are grouped.
  private func key(_ token: Token) -> UInt64 {
    guard token.kind == .number else { return token.key.value }
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for byte in text.text.bytes[token.start..<token.end] where byte != 0x2C && byte != 0x27 {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
    return hash
  }

  /// The words and numbers that stand wholly inside `span`.
  private func words(in span: Span) -> [Token] {
    var low = 0
    var high = text.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if text.tokens[middle].start < span.start { low = middle + 1 } else { high = middle }
    }
    return text.tokens[low...].prefix { $0.end <= span.end }
      .filter { $0.kind == .word || $0.kind == .number }
  }
}
