/// A text that nobody wrote, at any multiple of its size.
struct BadInput: Sendable {
  let name: String
  /// The text, so many times as long as the smallest one.
  let text: @Sendable (_ times: Int) -> String

  /// Every sort, each with its least size: 1 MB, or 100,000 marks.
  static let all = [
    BadInput(name: "no sentence end") { times in
      repeated("the mayor said that 40 people in the town of Arvenne were hurt and ", times * bytes)
    },
    BadInput(name: "no space") { times in repeated("a1,b2.c3:", times * bytes) },
    BadInput(name: "quotation marks") { times in repeated("\" a", 3 * marks * times) },
    BadInput(name: "quotations, one line") { times in
      repeated("\"We saw 40,\" he said, ", times * marks * 11)
    },
    BadInput(name: "ever other names") { times in
      (0..<(times * bytes / 40)).map { "“We saw \($0),” said Ana Ruiz\(letters($0)) of Arvenne.\n" }
        .joined()
    },
    BadInput(name: "lines that lead on") { times in
      repeated("My full statement, Ruiz said:\n", times * bytes)
    },
    BadInput(name: "cues alone") { times in repeated("citing ", 3 * marks * times) },
    BadInput(name: "opening marks") { times in repeated("“He said ", 9 * marks * times) },
    BadInput(name: "closing marks") { times in repeated("he said” ", 9 * marks * times) },
    BadInput(name: "single marks") { times in repeated("'no said ", 9 * marks * times) },
    BadInput(name: "marks alone") { times in repeated("“‘\"'’”", 6 * marks * times) },
    BadInput(name: "nested quotations") { times in
      nested(opening: "“He said ‘", closing: "7,” ’", depth: depth * times, bytes: bytes)
    },
    BadInput(name: "nested parentheses") { times in
      nested(opening: "he (she [7 ", closing: "]) said ", depth: depth * times, bytes: bytes)
    },
    BadInput(name: "random characters") { times in
      var choice = Choice()
      return (0..<(times * bytes / 2)).reduce(into: "") { text, _ in
        text.unicodeScalars.append(choice.scalar())
      }
    },
    BadInput(name: "random words") { times in
      var choice = Choice()
      return (0..<(times * bytes / 4)).reduce(into: "") { text, _ in
        text += choice.element(of: Choice.words)
      }
    },
  ]

  private static let bytes = 1_000_000
  private static let marks = 100_000
  private static let depth = 200

  /// Small letters that no other number is spelt with.
  private static func letters(_ number: Int) -> String {
    String(decoding: String(number).utf8.map { $0 + 0x31 }, as: UTF8.self)
  }

  /// `unit` as often as fills so many characters, in lines as long as an article may have.
  private static func repeated(_ unit: String, _ characters: Int) -> String {
    let inLine = 400_000 / unit.count
    let line = String(repeating: unit, count: inLine) + "\n"
    let units = characters / unit.count
    return String(repeating: line, count: units / inLine)
      + String(repeating: unit, count: units % inLine)
  }

  /// `opening` so many times and `closing` as often, and all of it until the text is long enough.
  private static func nested(
    opening: String, closing: String, depth: Int, bytes: Int
  ) -> String {
    let once =
      String(repeating: opening, count: depth) + String(repeating: closing, count: depth) + "\n"
    return String(repeating: once, count: bytes / once.utf8.count)
  }
}

/// A row of random choices that is the same at every run.
private struct Choice {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A number from 0 up to but not `limit`.
  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  mutating func element<Element>(of list: [Element]) -> Element { list[number(below: list.count)] }

  /// Any scalar but NUL, every length of its bytes as often.
  mutating func scalar() -> Unicode.Scalar {
    let range = element(of: Self.ranges)
    let number = range.lowerBound + UInt32(number(below: range.count))
    return Unicode.Scalar(number) ?? "?"
  }

  private static let ranges: [Range<UInt32>] = [
    1..<0x80, 0x80..<0x800, 0x800..<0x1_0000, 0x1_0000..<0x11_0000,
  ]

  static let words = [
    " ", " ", " the ", " mayor ", " Ruiz ", " said ", " that ", " 40", "%", "$", " million ", "“",
    "”", "\"", "'", "’s ", ", ", ". ", ": ", " (", ") ", " - ", "–", "\n", "\n\n", " killed ",
    " according to ", " on Friday ", " and ", " to ", " 12", ",000", ".5", " at least ",
  ]
}
