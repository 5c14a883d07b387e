import Extraction
import Prose

/// The bodies that an article names in its text, whether or not it quotes them.
///
/// "The Federation of Cave Rescue Crews" ties together the shorter names under which it is
/// quoted elsewhere.
struct BodyNames {
  /// The names as written, in order, with their places.
  let names: [(name: String, span: Span)]

  /// The runs of capitalised words in `text`, joined by "of", "for" or "and", that hold a noun for a
  /// body of people.
  init(in text: TokenizedText) {
    var found: [(name: String, span: Span)] = []
    var index = 0
    while index < text.tokens.count {
      guard text.tokens[index].isCapitalised else {
        index += 1
        continue
      }
      let end = Self.end(of: index, in: text.tokens)
      let run = (text.tokens[index].key == "the" ? index + 1 : index)..<end
      let isBody = run.contains { place in
        let word = text.word(place).lowercased()
        if OfficeWords.officed.contains(word) { return false }
        return OfficeWords.bodyWords.contains(word)
          || word.hasSuffix("s") && OfficeWords.bodyWords.contains(String(word.dropLast()))
      }
      if run.count > 1, isBody {
        let span = text.span(ofTokens: run)
        found.append((text.text[span], span))
      }
      index = end
    }
    names = found
  }

  /// The last name that ends before `offset` and at most so many bytes earlier.
  func last(before offset: Int, within bytes: Int) -> String? {
    names.last { $0.span.end <= offset && offset - $0.span.end <= bytes }?.name
  }

  /// The token after the run of capitalised words that begins at `start`.
  private static func end(of start: Int, in tokens: [Token]) -> Int {
    var end = start + 1
    while end < tokens.count, tokens[end].gap < .line {
      if tokens[end].isCapitalised {
        end += 1
      } else if ["of", "for", "and"].contains(tokens[end].key), end + 1 < tokens.count,
        tokens[end + 1].isCapitalised, tokens[end + 1].gap < .line
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }
}
