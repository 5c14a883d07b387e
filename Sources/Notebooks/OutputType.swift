/// nbformat's names of outputs.
enum OutputType: String, CaseIterable {
  case stream
  case error
  case displayData = "display_data"
  case executeResult = "execute_result"

  /// The members that nbformat allows.
  var members: Set<String> {
    switch self {
    case .stream: ["output_type", "name", "text"]
    case .error: ["output_type", "ename", "evalue", "traceback"]
    case .displayData: ["output_type", "data", "metadata"]
    case .executeResult: ["output_type", "data", "metadata", "execution_count"]
    }
  }
}
