import Assessment

extension OriginMentions {
  /// One line for each other name: "coast guard, also as Lena Marsh: one speaks for the other".
  var lines: [String] {
    guard let actor else { return [] }
    return otherNames.map { "\(actor), also as \($0.name): \($0.reason)" }
  }
}
