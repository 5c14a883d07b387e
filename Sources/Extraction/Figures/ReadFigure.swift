/// A figure that is read, as the numbers behind it see it.
///
/// A class, whose identity is that of the figure: each of the numbers behind it that may go on with
/// it holds it, and as a value it would be copied for every one of them.
final class ReadFigure {
  let figure: Figure

  init(_ figure: Figure) { self.figure = figure }
}
