import Corpora
import JSONValues
import Notebooks

/// The names that things had when a cell was recorded, and those that they have now.
///
/// Names count in the order of loading: after a merge, or with a better extractor, the same claim
/// has another one. Outputs are compared under the names of now, so that only what differs differs.
struct IDRenaming: Hashable, Sendable {
  private var names: [String: String] = [:]
  private var articles: [Int: Int] = [:]

  /// Everything keeps its name.
  init() {}

  /// The thing that was `former` is now `name`.
  mutating func add(_ former: DisplayID, _ name: DisplayID) {
    if former != name { names[former.description] = name.description }
    if former.article != name.article { articles[former.article] = name.article }
  }

  /// Takes in what `load` called its articles then and calls them now, by the digest of each.
  mutating func add(articlesOf recorded: [CellOutput], _ found: [CellOutput]) {
    let now = Dictionary(Self.articles(in: found)) { first, _ in first }
    for (digest, former) in Self.articles(in: recorded) {
      if let name = now[digest] { add(former, name) }
    }
  }

  /// The outputs under the names of now.
  func applied(to outputs: [CellOutput]) -> [CellOutput] {
    if names.isEmpty && articles.isEmpty { return outputs }
    return outputs.map { output in
      switch output {
      case .stream(let name, let text): return .stream(name: name, text: applied(to: text))
      case .error(let code, let message, let traceback):
        return .error(
          code: code, message: applied(to: message), traceback: traceback.map { applied(to: $0) })
      case .display(var result):
        let forms = result.forms.members.map { form in
          JSONObject.Member(
            key: form.key,
            value: MediaType.assayKind(of: form.key) != nil
              ? applied(to: form.value)
              : form.value.string.map { .string(applied(to: $0)) } ?? form.value)
        }
        result.forms = JSONObject(forms)
        return .display(result)
      }
    }
  }

  /// Values that are a name and nothing else.
  private func applied(to value: JSONValue) -> JSONValue {
    switch value {
    case .string(let text): return .string(name(of: text) ?? text)
    case .array(let elements): return .array(elements.map { applied(to: $0) })
    case .object(let object):
      return .object(
        JSONObject(
          object.members.map { .init(key: $0.key, value: applied(to: $0.value)) }))
    case .null, .bool, .number: return value
    }
  }

  /// A text in which every word that is a name is the name of now.
  private func applied(to text: String) -> String {
    var result: [UInt8] = []
    var word: [UInt8] = []
    func close() {
      let plain = String(decoding: word, as: UTF8.self)
      result += name(of: plain).map { Array($0.utf8) } ?? word
      word = []
    }
    for byte in text.utf8 {
      let isLetter = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80
      if isLetter || byte &- 0x30 < 10 || byte == UInt8(ascii: ".") && !word.isEmpty {
        word.append(byte)
      } else {
        close()
        result.append(byte)
      }
    }
    close()
    return String(decoding: result, as: UTF8.self)
  }

  private func name(of former: String) -> String? {
    if let name = names[former] { return name }
    guard let id = DisplayID(former), let article = articles[id.article] else { return nil }
    return DisplayID(article: article, claim: id.claim, figure: id.figure).description
  }

  /// The articles that outputs of `load` name, with their digests.
  private static func articles(in outputs: [CellOutput]) -> [(String, DisplayID)] {
    outputs.flatMap { output -> [(String, DisplayID)] in
      guard case .display(let result) = output,
        let loaded = result.forms[MediaType.assay("articles")]?["articles"]?.array
      else { return [] }
      return loaded.compactMap { article in
        guard let digest = article["sha256"]?.string,
          let id = article["id"]?.string.flatMap({ DisplayID($0) })
        else { return nil }
        return (digest, id)
      }
    }
  }
}
