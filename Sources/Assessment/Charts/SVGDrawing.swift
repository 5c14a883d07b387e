/// A picture in SVG 1.1 that stands alone: no script, no style sheet, no font of its own.
///
/// Colours are greys, so that it reads the same in print; meaning never rests on them alone.
struct SVGDrawing {
  private var elements: [String] = []
  let width: Double

  /// How wide an average character is, in parts of the font size; measured on common sans fonts
  /// and rounded up, so that estimated widths are never too small.
  static let widthOfCharacter = 0.58

  init(width: Double) { self.width = width }

  /// The whole document, with the title and description that screen readers speak.
  func document(height: Double, title: String, description: String) -> String {
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="\(Self.number(width))" \
    height="\(Self.number(height))" viewBox="0 0 \(Self.number(width)) \(Self.number(height))" \
    role="img" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif">
    <title>\(Self.escaped(title))</title>
    <desc>\(Self.escaped(description))</desc>
    <rect width="100%" height="100%" fill="#ffffff"/>
    \(elements.joined(separator: "\n"))
    </svg>

    """
  }

  /// Where a text is anchored.
  enum Anchor: String { case start, middle, end }

  mutating func text(
    _ words: String, _ x: Double, _ y: Double, size: Double, anchor: Anchor = .start,
    isBold: Bool = false, grey: String = "#222222"
  ) {
    let weight = isBold ? " font-weight=\"bold\"" : ""
    elements.append(
      "<text x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" font-size=\"\(Self.number(size))\""
        + " text-anchor=\"\(anchor.rawValue)\"\(weight) fill=\"\(grey)\">"
        + Self.escaped(words) + "</text>")
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, grey: String, thickness: Double = 1,
    isDashed: Bool = false
  ) {
    let dash = isDashed ? " stroke-dasharray=\"3 3\"" : ""
    elements.append(
      "<line x1=\"\(Self.number(x1))\" y1=\"\(Self.number(y1))\" x2=\"\(Self.number(x2))\""
        + " y2=\"\(Self.number(y2))\" stroke=\"\(grey)\""
        + " stroke-width=\"\(Self.number(thickness))\"\(dash)/>")
  }

  mutating func box(_ x: Double, _ y: Double, _ width: Double, _ height: Double, grey: String) {
    elements.append(
      "<rect x=\"\(Self.number(x))\" y=\"\(Self.number(y))\" width=\"\(Self.number(width))\""
        + " height=\"\(Self.number(height))\" fill=\"\(grey)\"/>")
  }

  /// A closed shape through the given points.
  mutating func polygon(_ points: [(Double, Double)], isFilled: Bool = true) {
    let path = points.map { "\(Self.number($0.0)),\(Self.number($0.1))" }.joined(separator: " ")
    elements.append(
      "<polygon points=\"\(path)\" fill=\"\(isFilled ? "#222222" : "#ffffff")\""
        + " stroke=\"#222222\" stroke-width=\"1.5\"/>")
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, isFilled: Bool) {
    elements.append(
      "<circle cx=\"\(Self.number(x))\" cy=\"\(Self.number(y))\" r=\"\(Self.number(radius))\""
        + " fill=\"\(isFilled ? "#222222" : "#ffffff")\" stroke=\"#222222\" stroke-width=\"1.5\"/>")
  }

  /// How wide `words` are at most when drawn in `size`.
  static func width(of words: String, size: Double) -> Double {
    words.unicodeScalars.reduce(0) { total, scalar in
      total + (scalar.value >= 0x1100 ? 1.05 : widthOfCharacter) * size
    }
  }

  /// `words` cut with an ellipsis to at most `limit` when drawn in `size`.
  static func cut(_ words: String, to limit: Double, size: Double) -> String {
    if width(of: words, size: size) <= limit { return words }
    var kept = ""
    for character in words {
      if width(of: kept + String(character) + "…", size: size) > limit { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Text for XML: marks escaped, characters that XML forbids replaced by U+FFFD.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}",
        "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
        result += scalar == "\n" || scalar == "\t" ? " " : "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A coordinate with at most one decimal place.
  static func number(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard abs(tenths) < 1e15 else { return "0" }
    let whole = Int(tenths)
    let sign = whole < 0 ? "-" : ""
    let (units, rest) = (abs(whole) / 10, abs(whole) % 10)
    return rest == 0 ? "\(sign)\(units)" : "\(sign)\(units).\(rest)"
  }
}
