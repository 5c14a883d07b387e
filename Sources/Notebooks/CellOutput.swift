public import Digests
public import JSONValues

/// One thing that running a cell gave.
public enum CellOutput: Hashable, Sendable {
  /// Text on a stream, "stdout" or "stderr".
  case stream(name: String, text: String)
  /// A result in several forms.
  case display(DisplayedResult)
  /// A failure: a stable code, the message, and the lines to show.
  case error(code: String, message: String, traceback: [String])

  /// The digest of outputs in their order: of what is shown, not of metadata or counters, which
  /// other programs rewrite.
  public static func digest(of outputs: [CellOutput]) -> SHA256Digest {
    SHA256Digest(of: JSONValue.array(outputs.map(\.shown)).canonicalBytes)
  }

  private var shown: JSONValue {
    switch self {
    case .stream(let name, let text): ["stream": .string(name), "text": .string(text)]
    case .display(let result): ["display": .object(result.forms)]
    case .error(let code, let message, let traceback):
      ["error": .string(code), "message": .string(message), "traceback": JSONValue(traceback)]
    }
  }
}

/// A result in several forms, of which a program shows the richest that it can.
public struct DisplayedResult: Hashable, Sendable {
  /// The forms by media type: text whole, JSON types any value.
  public var forms: JSONObject
  /// What belongs to the result beside its forms, as it was read.
  public var metadata: JSONObject
  /// How Jupyter names the output.
  public var origin: Origin

  /// How Jupyter names the output.
  public enum Origin: Hashable, Sendable {
    /// `display_data`, as assay writes.
    case display
    /// `execute_result`, with its counter.
    case execution(count: Int?)
  }

  /// A result of the given forms.
  public init(forms: JSONObject) {
    self.forms = forms
    self.metadata = [:]
    self.origin = .display
  }

  /// Its plain text, or nil where it has none.
  public var plainText: String? { forms[MediaType.plainText]?.string }
}

/// The media types that outputs come in.
public enum MediaType {
  /// Plain text, which every result has.
  public static let plainText = "text/plain"
  /// HTML.
  public static let html = "text/html"

  /// The type of assay's own JSON of one kind: `application/vnd.assay.claims.v1+json`.
  public static func assay(_ kind: String) -> String { "application/vnd.assay.\(kind).v1+json" }

  /// The kind of assay's own JSON that a type names, or nil for any other type.
  public static func assayKind(of type: String) -> String? {
    let (head, tail) = ("application/vnd.assay.", ".v1+json")
    guard type.hasPrefix(head), type.hasSuffix(tail), type.count > head.count + tail.count else {
      return nil
    }
    return String(type.dropFirst(head.count).dropLast(tail.count))
  }

  /// Whether any JSON value may stand under the type.
  static func isJSON(_ type: String) -> Bool {
    type == "application/json" || (type.hasPrefix("application/") && type.hasSuffix("+json"))
  }

  /// Whether nbformat writes the text of the type as a list of lines.
  static func isSplitInLines(_ type: String) -> Bool {
    type.hasPrefix("text/") || type == "application/javascript" || type == "image/svg+xml"
  }
}
