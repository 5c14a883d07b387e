import Extraction
import Prose

/// For every test the class of each figure's value: two figures pass where their classes are equal.
///
/// What is missing is filled in here, from all figures together, so that comparing two is comparing
/// numbers and no result depends on the order of the figures. The class of a missing value is -1.
struct MeasureClasses {
  /// The class of each figure, for each test.
  private(set) var of: [[Int]]
  /// The fields that were filled or taken as given, for each figure.
  private(set) var assumed: [[String]]
  /// The outcomes of each figure, sorted, with ambiguous words resolved; empty where none is given.
  private(set) var outcomes: [[String]] = []
  /// From here on the classes of figures without an outcome that words describe well enough.
  private var bareOutcome = 0
  /// The measures themselves.
  let measures: [CountedMeasure]

  private let figures: [MeasuredFigure]
  private let subjects: [Int]
  private let subjectNames: [Set<WordStem>]
  private let kinship: PlaceKinship

  /// The classes of `measures`, of which `filled` names the fields that are not the figure's own.
  ///
  /// Figure number i belongs to the subject `subjects[i]`, whose article is led by
  /// `subjectNames[i]`.
  init(
    of measures: [CountedMeasure], figures: [MeasuredFigure],
    filled: [(figure: Int, field: String)] = [], subjects: [Int], subjectNames: [Set<WordStem>],
    kinship: PlaceKinship
  ) {
    self.figures = figures
    self.kinship = kinship
    self.measures = measures
    self.subjects = subjects
    self.subjectNames = subjectNames
    of = Array(repeating: [], count: MeasureTest.allCases.count)
    assumed = measures.map { $0.isSideAssumed ? ["side"] : [] }
    for (figure, field) in filled { assumed[figure].append(field) }
    self[.unit] = interned { measures[$0].unit }
    self[.event] = eventClasses()
    self[.side] = sideClasses()
    self[.outcome] = outcomeClasses()
    self[.status] = statusClasses()
    dropBareOutcomes()
    self[.population] = populationClasses()
    self[.qualifier] = wordClasses(\.modifiers, after: .population)
    self[.place] = wordClasses(\.place, after: .qualifier)
    self[.period] = interned { measures[$0].period }
    self[.kind] = kindClasses()
  }

  /// The classes for one test.
  subscript(test: MeasureTest) -> [Int] {
    get { of[test.rawValue] }
    set { of[test.rawValue] = newValue }
  }

  /// The first test that two figures fail, or nil where they count the same.
  ///
  /// An open outcome word does not fail by itself: a later test that fails goes before it.
  func failure(of first: Int, _ second: Int) -> MeasureTest? {
    let failed = MeasureTest.allCases.first { fails($0, first, second) }
    guard failed == .outcome, isOutcomeOpen(first, second) else { return failed }
    return MeasureTest.afterOpenOutcome.first { fails($0, first, second) } ?? .outcome
  }

  private func fails(_ test: MeasureTest, _ first: Int, _ second: Int) -> Bool {
    let (one, other) = (of[test.rawValue][first], of[test.rawValue][second])
    return one != other || (one < 0 && test.failsWhereBothMiss)
  }

  /// Whether both figures have an outcome, and the word of one leaves open which.
  private func isOutcomeOpen(_ first: Int, _ second: Int) -> Bool {
    (measures[first].isOutcomeAmbiguous || measures[second].isOutcomeAmbiguous)
      && !isMissing(first, for: .outcome) && !isMissing(second, for: .outcome)
  }

  /// What refusing two figures by `test` is called.
  func reason(for test: MeasureTest, _ first: Int, _ second: Int) -> String {
    isMissing(first, for: test) || isMissing(second, for: test)
      ? test.reasonWhereMissing ?? test.reason : test.reason
  }

  /// Whether a figure lacks the field that `test` looks at.
  func isMissing(_ figure: Int, for test: MeasureTest) -> Bool {
    let own = of[test.rawValue][figure]
    return own < 0 || test == .outcome && own >= bareOutcome
  }

  private func interned<Value: Hashable>(_ value: (Int) -> Value?) -> [Int] {
    var numbers: [Value: Int] = [:]
    return measures.indices.map { index in
      guard let key = value(index) else { return -1 }
      if let number = numbers[key] { return number }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
  }

  /// The figures with equal classes for all of `tests`, in order of their first.
  private func buckets(equalIn tests: [MeasureTest]) -> [[Int]] {
    var numbers: [[Int]: Int] = [:]
    var result: [[Int]] = []
    for index in measures.indices {
      let key = tests.map { of[$0.rawValue][index] }
      if let number = numbers[key] {
        result[number].append(index)
      } else {
        numbers[key] = result.count
        result.append([index])
      }
    }
    return result
  }

  /// The subject of the article, unless the words name another event.
  private func eventClasses() -> [Int] {
    let foreign = interned { measures[$0].foreignEvent }
    let none = measures.firstIndex { $0.foreignEvent.isEmpty }.map { foreign[$0] }
    let firstForeign = (subjects.max() ?? 0) + 1
    return measures.indices.map {
      foreign[$0] == none ? subjects[$0] : firstForeign + foreign[$0]
    }
  }

  private mutating func sideClasses() -> [Int] {
    let sides = AssumedValues.sides(of: measures, buckets: buckets(equalIn: [.unit, .event]))
    for index in sides.assumed { assumed[index].append("side") }
    return interned { sides.values[$0] }
  }

  private mutating func outcomeClasses() -> [Int] {
    let filling = OutcomeFilling(measures, figures) { buckets(equalIn: $0) }
    for index in filling.assumed { assumed[index].append("outcome") }
    outcomes = filling.outcomes
    let classes = interned { filling.outcomes[$0].isEmpty ? nil : filling.outcomes[$0] }
    bareOutcome = (classes.max() ?? -1) + 1
    return classes
  }

  private mutating func statusClasses() -> [Int] {
    let buckets = buckets(equalIn: [.unit, .event, .side, .outcome])
    let statuses = AssumedValues.statuses(of: measures, buckets: buckets)
    for index in statuses.assumed { assumed[index].append("status") }
    return interned { statuses.values[$0] }
  }

  /// Figures without an outcome are of one measure only where words say what is counted, or where
  /// the same long number returns.
  private mutating func dropBareOutcomes() {
    let bare = measures.indices.filter { self[.outcome][$0] < 0 }
    var joined = DisjointSets(count: measures.count)
    var firstWith: [BareCount: Int] = [:]
    var isTold = Set<Int>()
    for index in bare {
      for count in BareCount.of(measures[index], figures[index].interval) {
        let key = count.in([self[.unit][index], self[.side][index], self[.event][index]])
        if let other = firstWith[key] {
          joined.join(index, other)
          isTold.formUnion([index, other])
        }
        firstWith[key] = firstWith[key] ?? index
        if count.isByWords { isTold.insert(index) }
      }
    }
    for index in bare where isTold.contains(index) {
      self[.outcome][index] = bareOutcome + 1 + joined.root(of: index)
      assumed[index].append("outcome")
    }
  }

  private mutating func populationClasses() -> [Int] {
    let fates = buckets(equalIn: [.unit, .event, .side, .status, .outcome])
      .filter { !outcomes[$0[0]].isEmpty }
    let gatherings = fates.filter { StockOutcomes.ofCrowds.contains(outcomes[$0[0]]) }
    let crowds = AssumedValues.crowds(of: measures, buckets: gatherings)
    let warring = Set(
      measures.indices.filter { measures[$0].status == .military }.map { self[.event][$0] })
    let called = CalledOtherwise(
      measures, figures, nouns: crowds.values,
      buckets: fates.filter { !warring.contains(self[.event][$0[0]]) })
    for index in Set(crowds.assumed + called.assumed) { assumed[index].append("population") }
    let certain = Set(
      measures.indices.filter { measures[$0].certainty.isConfirmedApart }
        .map { figures[$0].article })
    return interned { number in
      let isSuspected =
        measures[number].certainty.isSuspected && certain.contains(figures[number].article)
      return [
        called.nouns[number].map { [$0] } ?? [], measures[number].narrowing,
        isSuspected ? [CaseCertainty.suspected] : [],
      ]
    }
  }

  private mutating func wordClasses(
    _ words: KeyPath<CountedMeasure, Set<WordStem>>, after test: MeasureTest
  ) -> [Int] {
    let isPlace = test == .qualifier
    var tests: [MeasureTest] = [.unit, .side, .status, .population, .outcome, .event]
    if isPlace { tests.append(.qualifier) }
    var result = measures.map { _ in WordSetClasses.alone }
    for bucket in buckets(equalIn: tests) where bucket.count > 1 {
      let sets = bucket.map { measures[$0][keyPath: words] }
      let unplaced = Dictionary(
        grouping: isPlace ? bucket.filter { measures[$0].place.isEmpty } : []
      ) { figures[$0].article }
      let main = bucket.reduce(into: Set<WordStem>()) { if $0.isEmpty { $0 = subjectNames[$1] } }
      let classes = WordSetClasses(
        of: sets, main: isPlace ? main : [],
        canBeJoined: { !isPlace || measures[bucket[$0]].placeIsNamed },
        isApart: { isToldBeside(bucket[$0], unplaced[figures[bucket[$0]].article] ?? []) },
        isWhole: { isPlace && !CountryStems.countries(in: $0).isEmpty },
        areKin: { isPlace && kinship.holds($0, $1, in: subjects[bucket[0]]) })
      for (number, index) in bucket.enumerated() {
        let own = classes.classes[number]
        result[index] = own < 0 ? own : bucket[own]
        if isPlace, sets[number].isEmpty, own >= 0 { assumed[index].append("place") }
      }
      if !isPlace, measures[bucket[0]].isShare {
        SharesApart.part(&result, of: bucket, figures)
      }
    }
    return result
  }

  /// Whether its origin gives a greater number for everywhere in the same article.
  private func isToldBeside(_ figure: Int, _ unplaced: [Int]) -> Bool {
    unplaced.contains {
      figures[figure].isToldBeside(figures[$0])
        && figures[figure].interval.lies(below: figures[$0].interval)
    }
  }

  private func kindClasses() -> [Int] {
    measures.map { measure in
      if measure.isDifference { return 3 }
      switch measure.kind {
      case .forecast: return 4
      case .rate: return 2
      case .incident: return 1
      case .total, .stock: return 0
      case nil: if case .window = measure.period { return 1 } else { return 0 }
      }
    }
  }
}
