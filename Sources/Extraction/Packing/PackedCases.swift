/// The words that records hold by number: the place of a case among all cases of its type.
enum PackedCases {
  static let modes = Claim.Mode.allCases
  static let kinds = Claim.Kind.allCases
  static let confidences = Claim.Confidence.allCases
  static let sources = SourceKind.allCases
  static let roles = ChainLink.Role.allCases
  static let scopes = Hedge.Scope.allCases
  static let bounds = Figure.Bound.allCases
  static let changes = Figure.Change.allCases
  static let figureRoles = Figure.Role.allCases
  static let zones = Figure.Zone.allCases
  static let dimensions = Measure.Dimension.allCases
  static let statuses = Measure.Status.allCases
  static let countKinds = Measure.CountKind.allCases

  /// The number of a case, from 0.
  static func number<Case: Equatable>(of value: Case, in cases: [Case]) -> UInt8 {
    guard let place = cases.firstIndex(of: value) else {
      preconditionFailure("every case is among all cases")
    }
    return UInt8(place)
  }
}
