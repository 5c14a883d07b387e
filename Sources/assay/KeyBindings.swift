import CLibEdit
import Shell

/// What the keys do, in the order in which libedit must hear of it.
enum KeyBindings {
  /// Adds our functions and binds keys: the usual ones, then ~/.editrc, then those that must hold.
  static func bind(_ editor: OpaquePointer) {
    // The default is vi; whoever wants that says so in ~/.editrc.
    cle_set_mode(editor, "emacs")
    addFunctions(editor)
    for key in EditingKey.all {
      guard let function = key.function else { continue }
      for sequence in key.sequences { cle_bind(editor, sequence, function) }
    }
    el_source(editor, nil)
    // Whatever ~/.editrc says, Tab and pasted text must not act as letters.
    for (keys, function) in [("^I", "assay-complete"), ("^^", "assay-paste")] {
      cle_bind(editor, keys, function)
      cle_bind_in_commands(editor, keys, function)
    }
    for keys in ["^H", "^?"] { cle_bind(editor, keys, "assay-delete-previous") }
  }

  private static func addFunctions(_ editor: OpaquePointer) {
    cle_add_function(editor, "assay-complete", "complete the word at the cursor") { editor, _ in
      UInt8(TerminalLineReader.owner(of: editor)?.completeWord() ?? CC_ERROR)
    }
    cle_add_function(editor, "assay-paste", "insert pasted text") { editor, _ in
      UInt8(editor.map(BracketedPaste.insert) ?? CC_ERROR)
    }
    cle_add_function(editor, "assay-line-break", "insert a line break") { editor, _ in
      UInt8(el_insertstr(editor, "\n") == 0 ? CC_REFRESH : CC_ERROR)
    }
    cle_add_function(editor, "assay-previous", "move left by a character") { editor, _ in
      UInt8(editor.map(GraphemeEditing.moveToPrevious) ?? CC_ERROR)
    }
    cle_add_function(editor, "assay-next", "move right by a character") { editor, _ in
      UInt8(editor.map(GraphemeEditing.moveToNext) ?? CC_ERROR)
    }
    cle_add_function(editor, "assay-delete-previous", "delete the character before") { editor, _ in
      UInt8(editor.map(GraphemeEditing.deletePrevious) ?? CC_ERROR)
    }
    cle_add_function(editor, "assay-delete-next", "delete the character after") { editor, _ in
      UInt8(editor.map(GraphemeEditing.deleteNext) ?? CC_ERROR)
    }
    cle_add_function(
      editor, "assay-delete-next-or-leave", "delete the character after, or leave"
    ) { editor, _ in
      UInt8(editor.map(GraphemeEditing.deleteNextOrLeave) ?? CC_ERROR)
    }
  }
}
