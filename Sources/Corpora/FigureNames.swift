import Extraction

/// The display names of one article's figures, found either way without a search through all.
///
/// Four bytes for each figure: a session has as many as its articles have numbers.
struct FigureNames: Sendable {
  /// Positions of the figures, those of one claim together, those outside claims first.
  private let order: [Int32]

  init(_ figures: FigureList) {
    order = figures.indices.sorted {
      (Self.claim(of: $0, figures), $0) < (Self.claim(of: $1, figures), $1)
    }.map { Int32($0) }
  }

  /// The name of the figure at a position of `figures`, those it was made of.
  func name(of position: Int, among figures: FigureList, article: Int) -> DisplayID {
    let claim = Self.claim(of: position, figures)
    let place = first { (Self.claim(of: $0, figures), $0) >= (claim, position) }
    let beginning = first { Self.claim(of: $0, figures) >= claim }
    return DisplayID(
      article: article, claim: claim < 0 ? nil : claim + 1,
      figure: place - beginning + 1)
  }

  /// The position of the figure that `id` names, or nil where there is none.
  func position(of id: DisplayID, among figures: FigureList) -> Int? {
    guard let number = id.figure else { return nil }
    let claim = id.claim.map { $0 - 1 } ?? -1
    let place = first { Self.claim(of: $0, figures) >= claim } + number - 1
    guard number > 0, order.indices.contains(place) else { return nil }
    let position = Int(order[place])
    return Self.claim(of: position, figures) == claim ? position : nil
  }

  private static func claim(of figure: Int, _ figures: FigureList) -> Int {
    figures.claim(figure) ?? -1
  }

  /// The first place in the order whose figure is as wanted, where all after it are; or its end.
  private func first(_ isWanted: (Int) -> Bool) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if isWanted(Int(order[middle])) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
