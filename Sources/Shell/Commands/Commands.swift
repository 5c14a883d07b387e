/// The commands: the one list from which parser, help, completion, man page and tests derive.
public enum Commands {
  /// In the order of `help`.
  static let all: [any Command.Type] = [
    LoadCommand.self,
    AboutCommand.self,
    ShowCommand.self,
    FindCommand.self,
    UnreadCommand.self,
    WhyCommand.self,
    CompareCommand.self,
    SuggestCommand.self,
    RateCommand.self,
    BestCommand.self,
    NoteCommand.self,
    TagCommand.self,
    AddCommand.self,
    FixCommand.self,
    DismissCommand.self,
    MergeCommand.self,
    SplitCommand.self,
    LinkCommand.self,
    WithdrawCommand.self,
    HypothesisCommand.self,
    EvidenceCommand.self,
    MatrixCommand.self,
    PartyCommand.self,
    AllyCommand.self,
    MemberCommand.self,
    DescribeCommand.self,
    RegisterCommand.self,
    ImportCommand.self,
    HistoryCommand.self,
    UndoCommand.self,
    RedoCommand.self,
    ExtractCommand.self,
    SaveCommand.self,
    OpenCommand.self,
    ReplayCommand.self,
    DiffCommand.self,
    CombineCommand.self,
    RecoverCommand.self,
    ExportCommand.self,
    TitleCommand.self,
    ProseCommand.self,
    CellsCommand.self,
    EditCommand.self,
    MoveCommand.self,
    DropCommand.self,
    RunCommand.self,
    ExpectCommand.self,
    SetCommand.self,
    TimingCommand.self,
    HelpCommand.self,
    AproposCommand.self,
    TutorialCommand.self,
    ManualCommand.self,
    CompletionsCommand.self,
    QuitCommand.self,
  ]

  /// What every command declares, in the order of `help`.
  public static var declarations: [Declaration] { all.map { $0.declaration } }

  /// Every verb and alias.
  static let verbs: [String] = all.flatMap { [$0.declaration.name] + $0.declaration.aliases }

  /// The command of a verb or alias, or nil.
  static func named(_ verb: String) -> (any Command.Type)? { byVerb[verb] }

  private static let byVerb: [String: any Command.Type] = {
    var result: [String: any Command.Type] = [:]
    for type in all {
      for verb in [type.declaration.name] + type.declaration.aliases { result[verb] = type }
    }
    return result
  }()
}
