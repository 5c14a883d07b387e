import Extraction
import Prose

/// Holds one condition against rows of one kind; what can be prepared once is.
struct PredicateRun {
  private let kind: RowKind
  private let corpus: Corpus

  init(kind: RowKind, corpus: Corpus) {
    self.kind = kind
    self.corpus = corpus
  }

  /// A function from rows to truth, with fields looked up and texts folded beforehand.
  func test(_ predicate: Predicate) -> (Row) -> Truth {
    switch predicate {
    case .compare(let name, let operation, let value):
      return test(name, comparison(operation, value))
    case .among(let name, let values):
      let tests = values.map { comparison(.equal, $0) }
      return test(name) { found, row in .of(tests.contains { $0(found, row) == .yes }) }
    case .between(let name, let low, let high):
      let (first, second) = (comparison(.atLeast, low), comparison(.atMost, high))
      return test(name) { found, row in and(first(found, row), second(found, row)) }
    case .isKnown(let name, let wanted):
      guard let field = kind.field(name) else { return { _ in .no } }
      return { .of((field.value(of: $0, in: corpus) != .missing) == wanted) }
    case .anywhere(let text):
      return anywhere(FoldedText(text))
    case .and(let left, let right):
      let (first, second) = (test(left), test(right))
      return { and(first($0), second($0)) }
    case .or(let left, let right):
      let (first, second) = (test(left), test(right))
      return { or(first($0), second($0)) }
    case .not(let inner):
      let negated = test(inner)
      return { not(negated($0)) }
    }
  }

  private func test(_ name: String, _ holds: @escaping (FieldValue, Row) -> Truth) -> (Row) -> Truth
  {
    guard let field = kind.field(name) else { return { _ in .no } }
    return { row in
      let found = field.comparedValue(of: row, in: corpus)
      if case .missing = found { return .unknown(field: field.name) }
      return holds(found, row)
    }
  }

  private func anywhere(_ wanted: FoldedText) -> (Row) -> Truth {
    let fields = kind.fields.filter(\.isSearched)
    return { row in
      .of(
        fields.contains { FoldedText($0.value(of: row, in: corpus).description).contains(wanted) })
    }
  }

  private func and(_ left: Truth, _ right: Truth) -> Truth {
    if left == .no || right == .no { return .no }
    return left == .yes ? right : left
  }

  private func or(_ left: Truth, _ right: Truth) -> Truth {
    if left == .yes || right == .yes { return .yes }
    return left == .no ? right : left
  }

  private func not(_ truth: Truth) -> Truth {
    switch truth {
    case .yes: .no
    case .no: .yes
    case .unknown(let field): .unknown(field: field)
    }
  }

  /// What a value that is known must be, with what is wanted prepared once.
  private func comparison(
    _ operation: Operation, _ wanted: QueryValue
  ) -> (FieldValue, Row) -> Truth {
    switch wanted {
    case .number(let number, let unit):
      return { found, row in
        guard let interval = interval(of: found) else { return .of(operation == .notEqual) }
        guard let asked = UnitConversion(of: row, in: corpus, to: unit)?.interval(interval) else {
          return .unknown(field: "unit \(unit ?? "")")
        }
        return NumberTest(asked).holds(operation, number)
      }
    case .date(let date):
      let wanted = DecimalNumber(date.daysSince1970)
      return { found, _ in
        guard case .date(let day) = found else { return .of(operation == .notEqual) }
        return NumberTest(exactly: day.daysSince1970).holds(operation, wanted)
      }
    case .text(let text):
      let folded = FoldedText(text)
      return { found, _ in .of(textHolds(found, operation, folded)) }
    }
  }

  private func interval(of found: FieldValue) -> (low: DecimalNumber?, high: DecimalNumber?)? {
    switch found {
    case .number(let number): (number, number)
    case .interval(let low, let high): (low, high)
    case .count(let count): (DecimalNumber(count), DecimalNumber(count))
    case .missing, .text, .list, .date, .identifier: nil
    }
  }

  private func textHolds(_ found: FieldValue, _ operation: Operation, _ wanted: FoldedText) -> Bool
  {
    if operation == .notEqual { return !textHolds(found, .equal, wanted) }
    if case .list(let words) = found {
      return words.contains { textHolds(FoldedText($0), operation, wanted) }
    }
    return textHolds(FoldedText(found.description), operation, wanted)
  }

  private func textHolds(
    _ found: FoldedText, _ operation: Operation, _ wanted: FoldedText
  ) -> Bool {
    switch operation {
    case .equal: found == wanted
    case .notEqual: found != wanted
    case .has: found.has(wanted)
    case .contains, .about: found.contains(wanted)
    case .less, .atMost, .greater, .atLeast: false
    }
  }
}
