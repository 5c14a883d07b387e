import CLibEdit

/// What the keys do, in the order in which libedit must hear of it.
enum EditingKeys {
  /// Adds our functions and binds keys: the usual ones, then ~/.editrc, then those that must hold.
  static func bind(_ editor: OpaquePointer) {
    // The default is vi; whoever wants that says so in ~/.editrc.
    cle_set_mode(editor, "emacs")
    addFunctions(editor)
    for (keys, function) in usual { cle_bind(editor, keys, function) }
    el_source(editor, nil)
    for (keys, function) in certain { cle_bind(editor, keys, function) }
  }

  /// Bound before ~/.editrc is read, which may change them.
  private static let usual = [
    // Up and down step through the entries that hold what was typed so far.
    ("\\e[A", "ed-search-prev-history"), ("\\eOA", "ed-search-prev-history"),
    ("\\e[B", "ed-search-next-history"), ("\\eOB", "ed-search-next-history"),
    ("\\e[D", "assay-previous"), ("\\eOD", "assay-previous"), ("^B", "assay-previous"),
    ("\\e[C", "assay-next"), ("\\eOC", "assay-next"), ("^F", "assay-next"),
    ("\\e[1;5D", "ed-prev-word"), ("\\e[1;5C", "em-next-word"),
    ("\\e[1;3D", "ed-prev-word"), ("\\e[1;3C", "em-next-word"),
    ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"),
    ("\\e[F", "ed-move-to-end"), ("\\eOF", "ed-move-to-end"), ("\\e[4~", "ed-move-to-end"),
    ("\\e[3~", "assay-delete-next"), ("\\e[3;5~", "em-delete-next-word"),
    ("^W", "ed-delete-prev-word"), ("^R", "em-inc-search-prev"),
    ("^H", "assay-delete-previous"), ("^?", "assay-delete-previous"),
    ("^D", "assay-delete-next-or-leave"),
    ("\\e\\r", "assay-line-break"), ("\\e\\n", "assay-line-break"),
  ]

  /// Bound last: without them Tab and pasted text would act as letters.
  private static let certain = [
    ("^I", "assay-complete"), (BracketedPaste.startKeys, "assay-paste"),
  ]

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
