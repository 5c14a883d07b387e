/// What a record of a figure begins with, in one byte: three bits for the bound, two each for role
/// and zone, one for a figure inside a claim.
struct PackedFigureHead {
  let byte: UInt8

  init(_ byte: UInt8) { self.byte = byte }

  init(of figure: Figure) {
    byte =
      PackedCases.number(of: figure.bound, in: PackedCases.bounds)
      | PackedCases.number(of: figure.role, in: PackedCases.figureRoles) << 3
      | PackedCases.number(of: figure.zone, in: PackedCases.zones) << 5
      | (figure.claim == nil ? 0 : 0x80)
  }

  var bound: Figure.Bound { PackedCases.bounds[Int(byte & 7)] }
  var role: Figure.Role { PackedCases.figureRoles[Int(byte >> 3 & 3)] }
  var zone: Figure.Zone { PackedCases.zones[Int(byte >> 5 & 3)] }
  var isInClaim: Bool { byte & 0x80 != 0 }
}
