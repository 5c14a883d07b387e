import CLibEdit
import Glibc

/// Reads lines through libedit.
///
/// Its identity is that of the one editor on this process's terminal, which calls back with its
/// address.
final class TerminalLineReader: LineReader {
  private let editor: OpaquePointer
  private let pastEntries: OpaquePointer?
  private let historyFile: HistoryFile?
  private let isColored: Bool
  private let complete: (_ line: String, _ cursorInBytes: Int) -> LineCompletion
  private var promptText: UnsafeMutablePointer<CChar>?
  private var lastEntry: String?
  /// The lines before this one, where an entry has several; completion sees them too.
  private var linesBefore = ""

  /// Between two of these a prompt takes no column.
  static let mark: Character = "\u{1}"

  /// The editor of this terminal, or nil where libedit cannot draw on it.
  init?(
    history: HistoryFile?, isColored: Bool,
    completing complete: @escaping (_ line: String, _ cursorInBytes: Int) -> LineCompletion
  ) {
    guard let editor = cle_open("assay") else { return nil }
    self.editor = editor
    pastEntries = cle_open_history(editor, Int32(HistoryFile.entriesKept))
    historyFile = history
    self.isColored = isColored
    self.complete = complete
    cle_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    cle_set_prompt(editor, { TerminalLineReader.owner(of: $0)?.promptText }, 1)
    KeyBindings.bind(editor)
    for entry in history?.entries() ?? [] { recall(entry) }
  }

  deinit {
    el_end(editor)
    free(promptText)
  }

  /// The reader that a callback is for.
  static func owner(of editor: OpaquePointer?) -> TerminalLineReader? {
    guard let editor, let address = cle_owner(editor) else { return nil }
    return Unmanaged<TerminalLineReader>.fromOpaque(address).takeUnretainedValue()
  }

  func line(after prompt: Prompt) -> LineRead {
    show(prompt)
    if prompt == .entry { linesBefore = "" }
    OutputStream.output.write(BracketedPaste.on)
    cle_begin_line(editor, Int32(prompt.text.utf8.count))
    var count: Int32 = 0
    let line = el_gets(editor, &count).map { String(cString: $0) }
    let isInterrupted = count < 0 && cle_is_interrupted() && cle_ending_signal() == 0
    cle_end_line()
    OutputStream.output.write(BracketedPaste.off)
    if let line, count > 0 {
      let text = line.hasSuffix("\n") ? String(line.dropLast()) : line
      linesBefore += text + "\n"
      return .line(text)
    }
    // libedit leaves the cursor in the line that it did not finish.
    OutputStream.output.write(isInterrupted ? "^C\n" : "\n")
    return isInterrupted ? .interrupted : .ended
  }

  func remember(_ entry: String) {
    // A leading blank keeps an entry out of every history, as in other shells.
    guard !entry.hasPrefix(" "), entry.contains(where: { !$0.isWhitespace }), entry != lastEntry
    else { return }
    recall(entry)
    _ = historyFile?.append(entry)
  }

  /// Tab.
  func completeWord() -> Int32 {
    let line = GraphemeEditing.line(of: editor)
    let before = linesBefore + line.before
    let completion = complete(before + line.after, before.utf8.count)
    let start = before.utf8.index(
      before.startIndex, offsetBy: min(max(completion.startInBytes, 0), before.utf8.count))
    guard let only = completion.candidates.first else { return CC_REFRESH_BEEP }
    let begun = before[start...]
    if completion.candidates.count == 1 {
      // After a folder its files follow; a blank that is there already is not typed twice.
      let isWhole = line.after.first != " " && !only.text.hasSuffix("/")
      return replace(begun, with: only.text + (isWhole ? " " : ""))
    }
    let common = completion.commonPrefix
    if common.utf8.count > begun.utf8.count { return replace(begun, with: common) }
    show(completion.candidates)
    return CC_REDISPLAY
  }

  private func replace(_ begun: Substring, with text: String) -> Int32 {
    el_deletestr(editor, Int32(begun.unicodeScalars.count))
    return el_insertstr(editor, text) == 0 ? CC_REFRESH : CC_REFRESH_BEEP
  }

  private func show(_ candidates: [LineCompletion.Candidate]) {
    let size = OutputStream.output.size ?? (columns: 80, rows: 24)
    let list = CandidateList(candidates: candidates, columns: size.columns, rows: size.rows)
    OutputStream.output.write("\n" + list.text)
  }

  private func recall(_ entry: String) {
    lastEntry = entry
    if let pastEntries { cle_enter_history(pastEntries, entry) }
  }

  /// Keeps the prompt for the refreshes to come.
  ///
  /// It ends in a visible character, since libedit loses an escape at the very end.
  private func show(_ prompt: Prompt) {
    free(promptText)
    let text = prompt.text
    guard isColored, let end = text.lastIndex(where: { $0 != " " }) else {
      promptText = strdup(text)
      return
    }
    let mark = Self.mark
    promptText = strdup(
      "\(mark)\u{1B}[1;36m\(mark)\(text[..<end])\(mark)\u{1B}[0m\(mark)\(text[end...])")
  }
}
