/// Writes a text scalar by scalar in its visible form.
struct VisibleWriter {
  let breaks: VisibleText.Breaks
  private var text = ""
  private var previous: Unicode.Scalar?
  private var waiting = Waiting.nothing

  /// What is written, or not, once the next scalar is known.
  private enum Waiting {
    case nothing, blank, joiner, carriageReturn
  }

  init(breaks: VisibleText.Breaks) {
    self.breaks = breaks
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    settle(before: scalar)
    switch scalar {
    case "\n", "\t", "\r": appendBreak(scalar)
    case " " where waiting == .blank: break
    case "\\" where breaks == .escaped: text += "\\\\"
    case "\u{200D}" where isEmoji(previous): waiting = .joiner
    case "\u{FE0E}", "\u{FE0F}": appendSelector(scalar)
    default: appendVisible(scalar)
    }
    previous = scalar
  }

  /// The whole text; nothing may be appended afterwards.
  mutating func finish() -> String {
    settle(before: nil)
    return text
  }

  private mutating func settle(before next: Unicode.Scalar?) {
    switch waiting {
    case .nothing: return
    case .blank:
      guard let next else { break }
      if next == " " || next == "\n" || next == "\t" || next == "\r" { return }
      text += " "
    case .joiner:
      if isEmoji(next) { text.unicodeScalars.append("\u{200D}") } else { spell("\u{200D}") }
    case .carriageReturn:
      if next != "\n" { spell("\r") }
    }
    waiting = .nothing
  }

  private mutating func appendBreak(_ scalar: Unicode.Scalar) {
    switch breaks {
    case .folded:
      while text.utf8.last == 0x20 { text.unicodeScalars.removeLast() }
      if !text.isEmpty { waiting = .blank }
    case .kept:
      if scalar == "\r" { waiting = .carriageReturn } else { text.unicodeScalars.append(scalar) }
    case .escaped:
      text += scalar == "\n" ? "\\n" : scalar == "\t" ? "\\t" : "\\r"
    }
  }

  private mutating func appendSelector(_ scalar: Unicode.Scalar) {
    if let previous, !VisibleText.isHidden(previous) {
      text.unicodeScalars.append(scalar)
    } else {
      spell(scalar)
    }
  }

  private mutating func appendVisible(_ scalar: Unicode.Scalar) {
    if VisibleText.isHidden(scalar) { spell(scalar) } else { text.unicodeScalars.append(scalar) }
  }

  private mutating func spell(_ scalar: Unicode.Scalar) {
    text += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
  }

  /// Whether a joiner beside it can be part of an emoji; digits and `#` are emoji only by name.
  private func isEmoji(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.value == 0xFE0F || (scalar.value > 0x7F && scalar.properties.isEmoji)
  }
}
