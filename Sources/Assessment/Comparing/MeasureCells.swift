/// The figures that count the same, whether one or many: the groups before origins are counted.
struct MeasureCells: Sendable {
  /// The cells in order of their first figure; figures in order.
  let cells: [[Int]]
  /// The cell of each figure.
  let ofFigure: [Int]

  /// The cells of figures with equal classes for all tests.
  init(_ classes: MeasureClasses) {
    let count = classes.measures.count
    var numbers: [[Int]: Int] = [:]
    var cells: [[Int]] = []
    var ofFigure: [Int] = []
    ofFigure.reserveCapacity(count)
    for figure in 0..<count {
      let isAlone = MeasureTest.allCases.contains {
        $0.failsWhereBothMiss && classes[$0][figure] < 0
      }
      let key = isAlone ? [-2, figure] : MeasureTest.allCases.map { classes[$0][figure] }
      if let number = numbers[key] {
        cells[number].append(figure)
        ofFigure.append(number)
      } else {
        numbers[key] = cells.count
        ofFigure.append(cells.count)
        cells.append([figure])
      }
    }
    self.cells = cells
    self.ofFigure = ofFigure
  }

  /// A number for each figure, equal where the same is counted, wherever and over whatever time.
  static func counted(_ classes: MeasureClasses) -> [Int] {
    let tests = [MeasureTest.unit, .side, .status, .population, .outcome, .qualifier]
    var numbers: [[Int]: Int] = [:]
    return classes.measures.indices.map { figure in
      let key = tests.map { classes[$0][figure] }
      let number = numbers[key] ?? numbers.count
      numbers[key] = number
      return number
    }
  }
}
