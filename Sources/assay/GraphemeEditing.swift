import CLibEdit

/// Moves and deletes by what a person sees as one character.
///
/// A letter with its accents is one, and an emoji with its skin tone. libedit itself counts scalars.
enum GraphemeEditing {
  /// The line on both sides of the cursor, copied, since libedit reuses its buffer.
  static func line(of editor: OpaquePointer) -> (before: String, after: String) {
    guard let line = el_line(editor)?.pointee, let start = line.buffer, let cursor = line.cursor,
      let end = line.lastchar
    else { return ("", "") }
    return (text(from: start, to: cursor), text(from: cursor, to: end))
  }

  /// Backspace.
  static func deletePrevious(_ editor: OpaquePointer) -> Int32 {
    guard let previous = line(of: editor).before.last else { return CC_ERROR }
    el_deletestr(editor, Int32(previous.unicodeScalars.count))
    return CC_REFRESH
  }

  /// Delete.
  static func deleteNext(_ editor: OpaquePointer) -> Int32 {
    guard let next = line(of: editor).after.first else { return CC_ERROR }
    let count = Int32(next.unicodeScalars.count)
    el_cursor(editor, count)
    el_deletestr(editor, count)
    return CC_REFRESH
  }

  /// Ctrl-D: deletes the next character, or ends the input where the line is empty.
  static func deleteNextOrLeave(_ editor: OpaquePointer) -> Int32 {
    let line = line(of: editor)
    return line.before.isEmpty && line.after.isEmpty ? CC_EOF : deleteNext(editor)
  }

  /// Left.
  static func moveToPrevious(_ editor: OpaquePointer) -> Int32 {
    guard let previous = line(of: editor).before.last else { return CC_ERROR }
    el_cursor(editor, -Int32(previous.unicodeScalars.count))
    return CC_CURSOR
  }

  /// Right.
  static func moveToNext(_ editor: OpaquePointer) -> Int32 {
    guard let next = line(of: editor).after.first else { return CC_ERROR }
    el_cursor(editor, Int32(next.unicodeScalars.count))
    return CC_CURSOR
  }

  private static func text(
    from start: UnsafePointer<CChar>, to end: UnsafePointer<CChar>
  ) -> String {
    let bytes = UnsafeRawBufferPointer(start: start, count: end - start)
    return String(decoding: bytes, as: UTF8.self)
  }
}
