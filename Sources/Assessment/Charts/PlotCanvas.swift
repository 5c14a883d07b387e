/// Places labels, bars and quotes of a text plot in columns.
struct PlotCanvas {
  private let plot: IntervalPlot
  private let cells: (String) -> Int
  private let labelWidth: Int
  private let plotWidth: Int
  private let quoteWidth: Int

  init(_ plot: IntervalPlot, width: Int, _ cells: @escaping (String) -> Int) {
    self.plot = plot
    self.cells = cells
    let labels = plot.rows.flatMap { row in [row.label] + row.bars.map { "  " + $0.marked } }
    let bars = plot.rows.flatMap(\.bars)
    let quotes = bars.map(\.written)
    let tenths = bars.contains { $0.conversion != nil } ? 4 : 3
    labelWidth = min(labels.map(cells).max() ?? 0, width / 3)
    quoteWidth = min(quotes.map(cells).max() ?? 0, width * tenths / 10)
    plotWidth = max(12, width - labelWidth - quoteWidth - 4)
  }

  /// The labels of the ticks over the ticks themselves; labels that would touch are left out.
  var axis: [String] {
    var numbers = Array(repeating: Character(" "), count: plotWidth)
    var line = Array(repeating: Character("─"), count: plotWidth)
    var free = 0
    for (value, label) in zip(plot.ticks.values, plot.ticks.labels) {
      let place = column(of: value)
      line[place] = "┼"
      let start = max(0, min(place - label.count / 2, plotWidth - label.count))
      guard start >= free, label.count <= plotWidth else { continue }
      numbers.replaceSubrange(start..<(start + label.count), with: Array(label))
      free = start + label.count + 1
    }
    let margin = String(repeating: " ", count: labelWidth + 2)
    let scale = plot.ticks.scale.map { "  \($0)" } ?? ""
    return [margin + String(numbers) + scale, margin + String(line)]
  }

  func line(
    label: String, bar: IntervalPlot.Bar?, row: IntervalPlot.Row?, ending: String
  ) -> String {
    var drawing = Array(repeating: Character(" "), count: plotWidth)
    if let bar { draw(bar, in: &drawing) }
    if let row { draw(row, in: &drawing) }
    return padded(label, to: labelWidth) + "  " + String(drawing) + "  "
      + Self.cut(ending, to: quoteWidth, cells)
  }

  private func draw(_ row: IntervalPlot.Row, in drawing: inout [Character]) {
    guard let low = row.low, let high = row.high else { return }
    for place in column(of: low)...max(column(of: low), column(of: high)) {
      drawing[place] = "━"
    }
  }

  private func draw(_ bar: IntervalPlot.Bar, in drawing: inout [Character]) {
    switch (bar.low, bar.high) {
    case (let low?, let high?) where low == high:
      drawing[column(of: low)] = bar.isWeakened ? "○" : "●"
    case (let low?, let high?):
      stroke(from: column(of: low), to: column(of: high), "├", "┤", &drawing)
    case (let low?, nil):
      let start = column(of: low)
      stroke(from: start, to: min(start + 3, plotWidth - 1), "├", "▶", &drawing)
    case (nil, let high?):
      let end = column(of: high)
      stroke(from: max(end - 3, 0), to: end, "◀", "┤", &drawing)
    case (nil, nil): break
    }
    if let best = bar.best { drawing[column(of: best)] = "◆" }
  }

  private func stroke(
    from start: Int, to end: Int, _ first: Character, _ last: Character,
    _ drawing: inout [Character]
  ) {
    for place in start...max(start, end) { drawing[place] = "─" }
    drawing[start] = first
    if end > start { drawing[end] = last }
  }

  private func column(of value: Double) -> Int {
    let place = plot.ticks.position(of: value) * Double(plotWidth - 1)
    return min(max(0, Int(place.rounded())), plotWidth - 1)
  }

  /// `text` cut with an ellipsis to `limit` cells.
  static func cut(_ text: String, to limit: Int, _ cells: (String) -> Int) -> String {
    if cells(text) <= limit { return text }
    var kept = ""
    for character in text {
      if cells(kept) + cells(String(character)) > limit - 1 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private func padded(_ text: String, to limit: Int) -> String {
    let shown = Self.cut(text, to: limit, cells)
    return shown + String(repeating: " ", count: max(0, limit - cells(shown)))
  }

  static func trimmed(_ line: String) -> String {
    var end = line.endIndex
    while end > line.startIndex, line[line.index(before: end)] == " " {
      end = line.index(before: end)
    }
    return String(line[..<end])
  }
}
