import CLibEdit

/// Text that a terminal marks as pasted: it is inserted as it is and neither completes nor submits.
enum BracketedPaste {
  /// What asks the terminal to mark pasted text, and what ends that.
  static let on = "\u{1B}[?2004h"
  static let off = "\u{1B}[?2004l"
  private static let end: [Unicode.Scalar] = Array("\u{1B}[201~".unicodeScalars)

  /// Reads to the end mark and inserts what came before it.
  static func insert(into editor: OpaquePointer) -> Int32 {
    var pasted: [Unicode.Scalar] = []
    while !pasted.hasSuffix(end) {
      var value: wchar_t = 0
      guard el_wgetc(editor, &value) == 1 else { return CC_EOF }
      pasted.append(Unicode.Scalar(UInt32(bitPattern: value)) ?? "\u{FFFD}")
    }
    let text = cleaned(pasted.dropLast(end.count))
    return el_insertstr(editor, text) == 0 ? CC_REFRESH : CC_REFRESH_BEEP
  }

  /// Carriage returns as line feeds, tabs as blanks, without other controls and the last line ends.
  static func cleaned(_ pasted: some Sequence<Unicode.Scalar>) -> String {
    var text = ""
    var isAfterReturn = false
    for scalar in pasted {
      switch scalar {
      case "\r": text.unicodeScalars.append("\n")
      case "\n" where isAfterReturn: break
      case "\n": text.unicodeScalars.append(scalar)
      case "\t": text.unicodeScalars.append(" ")
      case "\0"..." ", "\u{7F}"..."\u{9F}": if scalar == " " { text += " " }
      default: text.unicodeScalars.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    while text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
    return text
  }
}

extension [Unicode.Scalar] {
  fileprivate func hasSuffix(_ suffix: [Unicode.Scalar]) -> Bool {
    last == suffix.last && self.suffix(suffix.count).elementsEqual(suffix)
  }
}
