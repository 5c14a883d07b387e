/// A key of the line editor: the editor binds what `help keys` lists.
public struct EditingKey: Hashable, Sendable {
  /// As people call it.
  public let name: String
  /// What it does, in a few words.
  public let summary: String
  /// As editrc(5) writes it, each form that terminals send; none where libedit's own binding serves.
  public let sequences: [String]
  /// The editor's function, or nil where libedit's own binding serves.
  public let function: String?

  private init(
    _ name: String, _ summary: String, _ sequences: [String] = [], _ function: String? = nil
  ) {
    self.name = name
    self.summary = summary
    self.sequences = sequences
    self.function = function
  }

  /// Every key, in the order in which help lists them.
  public static let all = [
    EditingKey("Enter", "run the line, or go on below where it is not finished"),
    EditingKey("Tab", "complete the word, or list what can stand there"),
    EditingKey(
      "Alt-Enter", "begin a new line of the same entry", ["\\e\\r", "\\e\\n"], "assay-line-break"),
    EditingKey(
      "Up", "the entry before that holds what was typed", ["\\e[A", "\\eOA"],
      "ed-search-prev-history"),
    EditingKey(
      "Down", "the entry after that holds what was typed", ["\\e[B", "\\eOB"],
      "ed-search-next-history"),
    EditingKey("Ctrl-R", "search the entries back while typing", ["^R"], "em-inc-search-prev"),
    EditingKey("Left, Ctrl-B", "one character back", ["\\e[D", "\\eOD", "^B"], "assay-previous"),
    EditingKey("Right, Ctrl-F", "one character on", ["\\e[C", "\\eOC", "^F"], "assay-next"),
    EditingKey(
      "Ctrl-Left, Alt-B", "one word back", ["\\e[1;5D", "\\e[1;3D", "\\eb"], "ed-prev-word"),
    EditingKey(
      "Ctrl-Right, Alt-F", "one word on", ["\\e[1;5C", "\\e[1;3C", "\\ef"], "em-next-word"),
    EditingKey(
      "Home, Ctrl-A", "to the beginning", ["\\e[H", "\\eOH", "\\e[1~", "^A"], "ed-move-to-beg"),
    EditingKey(
      "End, Ctrl-E", "to the end", ["\\e[F", "\\eOF", "\\e[4~", "^E"], "ed-move-to-end"),
    EditingKey(
      "Backspace", "delete the character before, with its accents", ["^H", "^?"],
      "assay-delete-previous"),
    EditingKey("Delete", "delete the character after", ["\\e[3~"], "assay-delete-next"),
    EditingKey("Ctrl-W", "delete the word before", ["^W"], "ed-delete-prev-word"),
    EditingKey(
      "Ctrl-Delete, Alt-D", "delete the word after", ["\\e[3;5~", "\\ed"], "em-delete-next-word"),
    EditingKey("Ctrl-U", "delete the line", ["^U"], "em-kill-line"),
    EditingKey("Ctrl-K", "delete to the end", ["^K"], "ed-kill-line"),
    EditingKey("Ctrl-Y", "put back what was deleted", ["^Y"], "em-yank"),
    EditingKey("Ctrl-L", "clear the screen", ["^L"], "ed-clear-screen"),
    EditingKey("Ctrl-C", "drop the line, or stop the running command"),
    EditingKey(
      "Ctrl-D", "delete the character after; on an empty line leave", ["^D"],
      "assay-delete-next-or-leave"),
    EditingKey("Ctrl-Z", "stop assay; fg in the shell goes on"),
  ]
}
