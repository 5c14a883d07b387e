import Prose

extension [Token] {
  /// The number of the token that starts at a byte, or nil where none does.
  func firstToken(startingAt byte: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].start < byte { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].start == byte ? low : nil
  }

  /// The number of the token that ends at a byte, or nil where none does.
  func lastToken(endingAt byte: Int) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].end < byte { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].end == byte ? low : nil
  }
}
