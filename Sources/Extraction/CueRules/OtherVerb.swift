import Prose

/// Tells verbs of speech from what their forms say in other company: "called back 90 cars", "called
/// off the strike", "recalled 90 cars", "admitted 90 patients", "found 12 bodies".
enum OtherVerb {
  /// Whether the verb at `head` is no verb of speech for what stands behind it.
  static func stands(at head: Int, in text: MarkedText, _ passage: Range<Int>) -> Bool {
    guard head + 1 < passage.upperBound else { return false }
    let verb = text.tokens[head].key
    let next = text.tokens[head + 1].key
    if next == "back" || next == "off" || next == "up" { return calls.contains(verb) }
    guard text.tokens[head + 1].kind == .number || text.traits[head + 1].contains(.number) else {
      return false
    }
    if finds.contains(verb) {
      return (head + 2..<min(head + 4, passage.upperBound)).contains {
        bodies.contains(text.tokens[$0].key)
      }
    }
    return recalls.contains(verb)
      || admissions.contains(verb) && head + 2 < passage.upperBound
        && text.tokens[head + 2].key == "patients"
  }

  private static let calls: WordSet = ["call", "calls", "called", "calling"]
  private static let finds: WordSet = ["find", "finds", "found"]
  private static let bodies: WordSet = ["bodies", "corpses", "survivors", "graves", "remains"]
  private static let recalls: WordSet = ["recall", "recalls", "recalled"]
  private static let admissions: WordSet = ["admit", "admits", "admitted"]
}
