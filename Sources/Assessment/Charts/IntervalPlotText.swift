extension IntervalPlot {
  /// The plot as lines of text, at most `width` cells wide and never narrower than 40.
  ///
  /// `cells` gives how many cells a label takes on the terminal; labels must hold no control
  /// characters. Signs: `●` a bare number, `○` a weakened one, `├──┤` a range, `├─▶` a lower and
  /// `◀─┤` an upper bound; `*` marks figures whose origin was inferred, `◆` the analyst's best.
  public func text(
    width: Int, cells: @escaping (String) -> Int = { $0.unicodeScalars.count }
  ) -> String {
    let canvas = PlotCanvas(self, width: max(40, width), cells)
    var lines = [title, subtitle, ""]
    lines += canvas.axis
    for row in rows {
      lines.append(canvas.line(label: row.label, bar: nil, row: row, ending: ""))
      for bar in row.bars {
        lines.append(canvas.line(label: "  " + bar.marked, bar: bar, row: nil, ending: bar.written))
      }
    }
    return lines.map(PlotCanvas.trimmed).joined(separator: "\n") + "\n"
  }
}

extension IntervalPlot.Bar {
  /// The number as the article writes it, with what it is on the axis: "13,000 acres ≈ 5,261 ha".
  public var written: String { quote + (conversion.map { " " + $0 } ?? "") }

  /// Its id, a star where the origin was inferred, and its day.
  var marked: String {
    label + (isInferred ? "*" : "") + (asOf.map { " " + $0 } ?? "")
  }
}
