public import Tables

extension Session {
  /// The format of pipes and files unless something else is asked for.
  public var scriptFormat: any TableFormat {
    settings.format.flatMap { TableFormats.named($0) } ?? TableFormats.forPipes
  }

  /// Writes what a statement shows into the file that its redirect names.
  func write(
    _ outputs: [Output], to redirect: Redirect, in surroundings: any Surroundings
  ) throws(Diagnostic) {
    let text = try Self.fileText(of: outputs, for: redirect, otherwise: scriptFormat)
    do {
      if redirect.appends {
        try surroundings.append(Array(text.utf8), to: redirect.path)
      } else {
        try surroundings.replace(redirect.path, with: Array(text.utf8))
      }
    } catch {
      throw Diagnostic(
        error.isRefusal ? .unsafe : .unwritable,
        "cannot write '\(redirect.path)': \(error.reason)", at: redirect.span)
    }
  }
}

extension Session {
  /// What a file takes: a picture where its name ends in .svg, else text in the format of its name.
  private static func fileText(
    of outputs: [Output], for redirect: Redirect, otherwise fallback: any TableFormat
  ) throws(Diagnostic) -> String {
    guard redirect.path.lowercased().hasSuffix(".svg") else {
      let format = TableFormats.forFile(named: redirect.path) ?? fallback
      return outputs.map { $0.rendered(as: format, in: Layout()) }.joined()
    }
    let pictures = outputs.compactMap(\.svg)
    if pictures.count == 1, let only = pictures.first { return only }
    throw Diagnostic(
      .unwritable,
      pictures.isEmpty
        ? "there is no picture to write" : "an SVG file takes one picture, not \(pictures.count)",
      at: redirect.span,
      help: ["filter the figures to one measure: figures where … | chart > x.svg"])
  }
}
