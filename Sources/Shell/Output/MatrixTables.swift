import Assessment
import Corpora
import Extraction
import Prose
import Tables

/// The matrix of hypotheses and evidence as tables, for the screen, notebooks and reports.
struct MatrixTables {
  private let corpus: Corpus
  private let matrix: ConsistencyMatrix

  init(_ corpus: Corpus) {
    self.corpus = corpus
    matrix = corpus.consistencyMatrix
  }

  /// What is shown, in order; tables without a row are left out.
  var all: [(kind: String, table: Table)] {
    [("hypotheses", hypotheses), ("matrix", evidence), ("sensitivity", sensitivity)]
      .filter { !$0.table.rows.isEmpty }
  }

  /// The hypotheses, the least contradicted first.
  var hypotheses: Table {
    var table = Table([
      Column("place", .right), Column("id"), Column("hypothesis"), Column("against", .right),
      Column("consistent", .right),
    ])
    let numbers = corpus.annotations.openHypotheses
    var place = 1
    for equals in matrix.order {
      for number in equals {
        table.append([
          .count(place), .text(matrix.hypotheses[number]),
          .text(corpus.annotations.hypotheses[numbers[number]].words),
          .count(matrix.inconsistency(of: number)), .count(matrix.consistency(of: number)),
        ])
      }
      place += equals.count
    }
    return table
  }

  /// One row for each piece of evidence, that which separates the hypotheses best first.
  var evidence: Table {
    var table = Table(
      [Column("evidence"), Column("words"), Column("origin")]
        + matrix.hypotheses.map { Column($0) } + [Column("diagnosticity", .right)])
    let order = matrix.rows.indices.sorted {
      (matrix.diagnosticity(ofRow: $1) ?? -1, $0) < (matrix.diagnosticity(ofRow: $0) ?? -1, $1)
    }
    for number in order {
      let row = matrix.rows[number]
      table.append(
        [.text(row.label), Cell(corpus.words(of: row.label)), Cell(row.origin)]
          + row.cells.map { Cell($0?.sign) }
          + [matrix.diagnosticity(ofRow: number).map { .count($0) } ?? .missing])
    }
    return table
  }

  /// What, taken away, gives the hypotheses another order.
  var sensitivity: Table {
    var table = Table([Column("without"), Column("origin"), Column("the order is")])
    for removal in matrix.sensitivity {
      let labels = removal.rows.map { matrix.rows[$0].label }
      table.append([
        .list(labels), Cell(removal.origin ?? matrix.rows[removal.rows[0]].origin),
        .text(written(removal.order)),
      ])
    }
    return table
  }

  /// What is worth knowing of it, one line each.
  var remarks: [String] {
    var lines = corpus.idleEvidence.map { "\($0.target) counts for nothing: \($0.reason)" }
    let gaps = matrix.rows.filter { $0.cells.contains(nil) }.map(\.label)
    if !gaps.isEmpty {
      lines.append("not judged against every hypothesis: " + gaps.joined(separator: ", "))
    }
    let origins = Dictionary(grouping: matrix.rows.filter { $0.origin != nil }) { $0.origin ?? "" }
    for (origin, rows) in origins.sorted(by: { $0.key < $1.key }) where rows.count > 1 {
      let labels = rows.map(\.label).joined(separator: ", ")
      lines.append("\(labels) rest on one origin, \(origin)")
    }
    if matrix.hypotheses.count > 1, !matrix.rows.isEmpty, matrix.sensitivity.isEmpty {
      lines.append("the order \(written(matrix.order)) rests on no single row or origin")
    }
    return lines
  }

  /// "H2 < H1 = H3", the least contradicted first.
  private func written(_ order: [[Int]]) -> String {
    order.map { $0.map { matrix.hypotheses[$0] }.joined(separator: " = ") }
      .joined(separator: " < ")
  }
}

extension Corpus {
  /// The words that a display name stands for; nil for sources and articles.
  func words(of name: String) -> String? {
    guard let id = DisplayID(name) else { return nil }
    switch row(id) {
    case .claim(let article, let position):
      return text(article).quote(claim(article, position).content)
    case .figure(let article, let position): return text(article)[figure(article, position).span]
    case .article, .source, .note, .rating, nil: return nil
    }
  }
}
