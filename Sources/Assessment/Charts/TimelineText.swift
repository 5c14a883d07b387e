extension Timeline {
  /// The timeline as lines of text, at most `width` cells wide and never narrower than 40: a bar
  /// from zero for each count, `░` between the ends of a range, `▶` where it is only a lower bound,
  /// `▼` where a total fell.
  public func text(
    width: Int, cells: @escaping (String) -> Int = { $0.unicodeScalars.count }
  ) -> String {
    let width = max(40, width)
    let heads = points.map { "\($0.day)\($0.isFilled ? "~" : " ") \($0.quote)" }
    let headWidth = min(heads.map(cells).max() ?? 0, width / 2)
    let barWidth = max(10, width / 4)
    let greatest = points.compactMap { $0.high ?? $0.low }.max() ?? 1
    var lines = [title, check, ""]
    for (point, head) in zip(points, heads) {
      let shown = PlotCanvas.cut(head, to: headWidth, cells)
      let gap = String(repeating: " ", count: max(0, headWidth - cells(shown)))
      let bar = Self.bar(point, of: greatest, width: barWidth)
      let fall = point.fallsBelow.map { " ▼ below \($0)" } ?? ""
      let tail = "\(point.label)\(fall)  \(point.origin)"
      let room = max(4, width - headWidth - barWidth - 4)
      lines.append(shown + gap + "  " + bar + "  " + PlotCanvas.cut(tail, to: room, cells))
    }
    if points.contains(where: \.isFilled) { lines += ["", "~ day of the article"] }
    if withoutDay > 0 { lines.append("\(withoutDay) without a day left out") }
    return lines.map(PlotCanvas.trimmed).joined(separator: "\n") + "\n"
  }

  private static func bar(_ point: Point, of greatest: Double, width: Int) -> String {
    guard greatest > 0, let value = point.low ?? point.high, value > 0 else {
      return String(repeating: " ", count: width)
    }
    let eighths = max(1, Int((value / greatest * Double(width * 8)).rounded()))
    let parts: [Character] = [" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    var bar = String(repeating: "█", count: eighths / 8)
    if eighths % 8 > 0 { bar.append(parts[eighths % 8]) }
    if let high = point.high {
      let reach = Int((high / greatest * Double(width)).rounded())
      bar += String(repeating: "░", count: max(0, reach - bar.count))
    } else if bar.count < width {
      bar.append("▶")
    }
    return bar + String(repeating: " ", count: max(0, width - bar.count))
  }
}
