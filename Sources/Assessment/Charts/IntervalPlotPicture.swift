extension IntervalPlot {
  /// The plot as SVG, `width` pixels wide and never narrower than 480.
  ///
  /// A filled circle is a bare number, a hollow one a weakened number, a bar with caps a range, an
  /// arrow an open bound, a diamond the analyst's best; `*` marks figures whose origin was inferred.
  /// The grey band behind an origin's mentions spans what it reported.
  public func svg(width: Int = 760) -> String {
    var picture = IntervalPlotPicture(self, width: Double(max(480, width)))
    return picture.drawn()
  }
}

/// Draws an interval plot: labels left, numbers as written right, so that nothing can collide.
private struct IntervalPlotPicture {
  private let plot: IntervalPlot
  private var drawing: SVGDrawing
  private let left: Double
  private let right: Double
  private let quoteWidth: Double

  private static let margin = 16.0
  private static let rowHeight = 20.0
  private static let labelSize = 12.0
  private static let quoteSize = 11.0
  private static let top = 66.0

  init(_ plot: IntervalPlot, width: Double) {
    self.plot = plot
    drawing = SVGDrawing(width: width)
    let labels = plot.rows.map { SVGDrawing.width(of: $0.label, size: Self.labelSize * 1.1) }
    let ids = plot.rows.flatMap { row in
      row.bars.map { SVGDrawing.width(of: $0.marked, size: Self.quoteSize) + 16 }
    }
    let quotes = plot.rows.flatMap { row in
      row.bars.map { SVGDrawing.width(of: $0.written, size: Self.quoteSize) }
    }
    left = Self.margin + min((labels + ids).max() ?? 0, width * 0.28) + 14
    quoteWidth = min(quotes.max() ?? 0, width * 0.3)
    right = width - Self.margin - quoteWidth - 14
  }

  mutating func drawn() -> String {
    let limit = drawing.width - 2 * Self.margin
    let lines = plot.rows.reduce(0) { $0 + $1.bars.count + 1 }
    let bottom = Self.top + Double(lines) * Self.rowHeight + Double(plot.rows.count) * 6
    drawing.text(
      SVGDrawing.cut(plot.title, to: limit, size: 17), Self.margin, 28, size: 16, isBold: true)
    drawing.text(
      SVGDrawing.cut(plot.subtitle, to: limit, size: 12), Self.margin, 47, size: 12, grey: "#555555"
    )
    drawAxis(to: bottom)
    var y = Self.top + 4
    for row in plot.rows { draw(row, at: &y) }
    return drawing.document(
      height: bottom + 46, title: plot.title, description: description)
  }

  /// Every number of the picture in words, for readers who do not see it.
  private var description: String {
    plot.subtitle + ". "
      + plot.rows.map { row in
        row.label + ": " + row.bars.map { "\($0.written) (\($0.label))" }.joined(separator: ", ")
      }.joined(separator: "; ")
  }

  private mutating func drawAxis(to bottom: Double) {
    var free = -Double.infinity
    for (value, label) in zip(plot.ticks.values, plot.ticks.labels) {
      let x = place(of: value)
      drawing.line(x, Self.top, x, bottom, grey: "#dddddd")
      drawing.line(x, bottom, x, bottom + 5, grey: "#555555")
      let half = SVGDrawing.width(of: label, size: Self.quoteSize) / 2
      guard x - half >= free else { continue }
      drawing.text(label, x, bottom + 19, size: Self.quoteSize, anchor: .middle, grey: "#555555")
      free = x + half + 8
    }
    drawing.line(left, bottom, right, bottom, grey: "#555555")
    if let scale = plot.ticks.scale {
      drawing.text(
        scale, (left + right) / 2, bottom + 36, size: Self.quoteSize, anchor: .middle,
        grey: "#555555")
    }
  }

  private mutating func draw(_ row: IntervalPlot.Row, at y: inout Double) {
    let height = Double(row.bars.count) * Self.rowHeight
    if let low = row.low, let high = row.high, row.bars.count > 1 {
      let (start, end) = (place(of: low), place(of: high))
      drawing.box(
        start - 4, y + Self.rowHeight - 2, end - start + 8, height, grey: "#ececec")
    }
    let name = SVGDrawing.cut(row.label, to: right - Self.margin, size: Self.labelSize * 1.1)
    let nameWidth = SVGDrawing.width(of: name, size: Self.labelSize * 1.1)
    drawing.box(Self.margin, y, nameWidth, Self.rowHeight - 3, grey: "#ffffff")
    drawing.text(
      name, Self.margin,
      y + 14, size: Self.labelSize, isBold: true, grey: row.counts ? "#222222" : "#777777")
    y += Self.rowHeight
    for bar in row.bars {
      let middle = y + Self.rowHeight / 2 - 2
      drawing.text(
        SVGDrawing.cut(bar.marked, to: left - Self.margin - 22, size: Self.quoteSize),
        Self.margin + 12, middle + 4, size: Self.quoteSize, grey: "#555555")
      drawing.text(
        SVGDrawing.cut(bar.written, to: quoteWidth + 1, size: Self.quoteSize), right + 14,
        middle + 4, size: Self.quoteSize)
      draw(bar, at: middle)
      y += Self.rowHeight
    }
    y += 6
  }

  private mutating func draw(_ bar: IntervalPlot.Bar, at y: Double) {
    switch (bar.low, bar.high) {
    case (let low?, let high?) where low == high:
      drawing.circle(place(of: low), y, radius: 4.5, isFilled: !bar.isWeakened)
    case (let low?, let high?):
      let (start, end) = (place(of: low), place(of: high))
      drawing.line(
        start, y, end, y, grey: "#222222", thickness: 2.5, isDashed: bar.isWeakened)
      drawing.line(start, y - 5, start, y + 5, grey: "#222222", thickness: 1.5)
      drawing.line(end, y - 5, end, y + 5, grey: "#222222", thickness: 1.5)
    case (let low?, nil):
      arrow(from: place(of: low), by: 22, at: y)
    case (nil, let high?):
      arrow(from: place(of: high), by: -22, at: y)
    case (nil, nil): break
    }
    if let best = bar.best {
      let x = place(of: best)
      drawing.polygon([(x - 6, y), (x, y - 6), (x + 6, y), (x, y + 6)])
    }
  }

  /// A cap at the reported end and an arrow towards the open side.
  private mutating func arrow(from start: Double, by length: Double, at y: Double) {
    let tip = min(max(start + length, left - 6), right + 8)
    let back = length > 0 ? tip - 6 : tip + 6
    drawing.line(start, y - 5, start, y + 5, grey: "#222222", thickness: 1.5)
    drawing.line(start, y, back, y, grey: "#222222", thickness: 1.5)
    drawing.polygon([(tip, y), (back, y - 4), (back, y + 4)])
  }

  private func place(of value: Double) -> Double {
    left + plot.ticks.position(of: value) * (right - left)
  }
}
