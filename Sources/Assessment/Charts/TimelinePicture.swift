import Prose

extension Timeline {
  /// The timeline as SVG, `width` pixels wide and never narrower than 480.
  ///
  /// Each origin has a shape of its own, joined by a line; an arrow is a lower bound, a mark under
  /// a point a total that fell.
  public func svg(width: Int = 760) -> String {
    var picture = TimelinePicture(self, width: Double(max(480, width)))
    return picture.drawn()
  }
}

/// Draws a timeline: days across, counts up, a legend with one line for each origin below.
private struct TimelinePicture {
  private let timeline: Timeline
  private var drawing: SVGDrawing
  private let ticks: RoundTicks
  private let left: Double
  private let right: Double
  private let days: DayTicks

  private static let top = 76.0
  private static let bottom = 336.0
  private static let margin = 16.0
  private static let size = 11.0

  init(_ timeline: Timeline, width: Double) {
    self.timeline = timeline
    drawing = SVGDrawing(width: width)
    let values = timeline.points.flatMap { [$0.low, $0.high] }.compactMap { $0 }
    ticks = RoundTicks(around: min(0, values.min() ?? 0), (values.max() ?? 1) * 1.04)
    let widest = ticks.labels.map { SVGDrawing.width(of: $0, size: Self.size) }.max() ?? 0
    left = Self.margin + widest + 14
    right = width - Self.margin - 24
    days = DayTicks(timeline.points.map(\.day))
  }

  mutating func drawn() -> String {
    drawing.text(
      SVGDrawing.cut(timeline.title, to: drawing.width - 2 * Self.margin, size: 17), Self.margin,
      28,
      size: 16, isBold: true)
    if let first = timeline.points.first?.day, let last = timeline.points.last?.day {
      let days = first == last ? "\(first)" : "\(first) to \(last)"
      drawing.text(
        SVGDrawing.cut(
          "\(days); \(timeline.check)", to: drawing.width - 2 * Self.margin, size: 12),
        Self.margin, 47, size: 12, grey: "#555555")
    }
    drawAxes()
    let series = Dictionary(grouping: timeline.points, by: \.series)
    for number in series.keys.sorted() { draw(series[number] ?? []) }
    var y = Self.bottom + 48
    for number in series.keys.sorted() {
      guard let point = series[number]?.first else { continue }
      mark(number, Self.margin + 8, y - 4)
      drawing.text(
        SVGDrawing.cut(point.origin, to: drawing.width - 80, size: 12), Self.margin + 22, y,
        size: 12)
      y += 20
    }
    if timeline.points.contains(where: \.isFilled) {
      drawing.text("~ the day is that of the article", Self.margin, y, size: 12, grey: "#555555")
      y += 20
    }
    return drawing.document(height: y, title: timeline.title, description: description)
  }

  private var description: String {
    timeline.points.map { "\($0.day): \($0.quote) (\($0.label), \($0.origin))" }
      .joined(separator: "; ")
  }

  private mutating func drawAxes() {
    for (value, label) in zip(ticks.values, ticks.labels) {
      let y = height(of: value)
      drawing.line(left, y, right, y, grey: value == 0 ? "#555555" : "#dddddd")
      drawing.text(label, left - 8, y + 4, size: Self.size, anchor: .end, grey: "#555555")
    }
    if let scale = ticks.scale {
      drawing.text(scale, left, Self.top - 6, size: Self.size, grey: "#555555")
    }
    var free = -Double.infinity
    for day in days.ticks {
      let x = place(of: day)
      drawing.line(x, Self.bottom, x, Self.bottom + 5, grey: "#555555")
      let label = days.label(of: day)
      let half = SVGDrawing.width(of: label, size: Self.size) / 2
      guard x - half >= free else { continue }
      drawing.text(
        label, x, Self.bottom + 19, size: Self.size, anchor: .middle, grey: "#555555")
      free = x + half + 8
    }
  }

  private mutating func draw(_ points: [Timeline.Point]) {
    for (before, after) in zip(points, points.dropFirst()) where after.isNamed {
      guard let start = before.low ?? before.high, let end = after.low ?? after.high else {
        continue
      }
      drawing.line(
        place(of: before.day), height(of: start), place(of: after.day), height(of: end),
        grey: "#999999", thickness: 1.5, isDashed: after.fallsBelow != nil)
    }
    for point in points {
      let x = place(of: point.day)
      if let low = point.low, let high = point.high, low < high {
        drawing.line(x, height(of: low), x, height(of: high), grey: "#222222", thickness: 2)
        drawing.line(
          x - 5, height(of: high), x + 5, height(of: high), grey: "#222222", thickness: 1.5)
      }
      guard let value = point.low ?? point.high else { continue }
      mark(point.series, x, height(of: value))
      if point.isFilled {
        drawing.text("~", x + 8, height(of: value) + 4, size: Self.size, grey: "#555555")
      }
      if point.high == nil { arrow(x, height(of: value) - 8, by: -10) }
      if point.fallsBelow != nil { arrow(x, height(of: value) + 8, by: 8) }
    }
  }

  private mutating func arrow(_ x: Double, _ y: Double, by length: Double) {
    drawing.line(x, y, x, y + length, grey: "#222222", thickness: 1.5)
    drawing.polygon([
      (x, y + length * 1.5), (x - 3.5, y + length * 0.8), (x + 3.5, y + length * 0.8),
    ])
  }

  /// Circle, square, triangle, diamond, first filled, then hollow, then again from the beginning.
  private mutating func mark(_ series: Int, _ x: Double, _ y: Double) {
    let isFilled = series / 4 % 2 == 0
    switch series % 4 {
    case 0: drawing.circle(x, y, radius: 4.5, isFilled: isFilled)
    case 1:
      drawing.polygon(
        [(x - 4, y - 4), (x + 4, y - 4), (x + 4, y + 4), (x - 4, y + 4)], isFilled: isFilled)
    case 2: drawing.polygon([(x, y - 5), (x + 5, y + 4), (x - 5, y + 4)], isFilled: isFilled)
    default:
      drawing.polygon([(x, y - 5.5), (x + 5.5, y), (x, y + 5.5), (x - 5.5, y)], isFilled: isFilled)
    }
  }

  private func place(of day: CalendarDate) -> Double {
    left + 10 + days.position(of: day) * (right - left - 10)
  }

  private func height(of value: Double) -> Double {
    Self.bottom - ticks.position(of: value) * (Self.bottom - Self.top)
  }
}

/// Round days for an axis: every day, every few days, weeks, months or years.
private struct DayTicks {
  let first: Int
  let last: Int
  let ticks: [CalendarDate]
  private let showsYears: Bool

  init(_ days: [CalendarDate]) {
    first = days.map(\.daysSince1970).min() ?? 0
    last = max(days.map(\.daysSince1970).max() ?? 1, first + 1)
    let length = last - first
    let step = [1, 2, 7, 14].first { length <= $0 * 9 }
    if let step {
      ticks = stride(from: first, through: last, by: step).map { CalendarDate(daysSince1970: $0) }
    } else {
      let months = length / 30 / 8 + 1
      ticks = Self.months(from: first, to: last, by: months > 6 ? 12 * (months / 12 + 1) : months)
    }
    showsYears = length > 300
  }

  private static func months(from first: Int, to last: Int, by step: Int) -> [CalendarDate] {
    let start = CalendarDate(daysSince1970: first)
    return stride(from: 0, through: 12 * 9999, by: step).lazy
      .map { start.year * 12 + start.month - 1 + $0 }
      .prefix { month in
        CalendarDate(year: month / 12, month: month % 12 + 1, day: 1)
          .map { $0.daysSince1970 <= last } ?? false
      }
      .compactMap { CalendarDate(year: $0 / 12, month: $0 % 12 + 1, day: 1) }
      .filter { $0.daysSince1970 >= first }
  }

  func position(of day: CalendarDate) -> Double {
    Double(day.daysSince1970 - first) / Double(last - first)
  }

  func label(of day: CalendarDate) -> String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let text = "\(day.day) \(months[day.month - 1])"
    return showsYears ? text + " \(day.year)" : text
  }
}
