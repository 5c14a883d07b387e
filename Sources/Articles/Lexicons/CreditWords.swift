internal import Prose

/// The words that begin a credit: of a picture, or of those who worked on the story.
///
/// Source: the credits and sign-offs of agencies and papers as anyone sees them; our own list.
enum CreditWords {
  /// Before a colon or "by": "Photo: …", "Picture by …".
  static let pictures = WordSet(
    "photo photos photograph photographs image images picture pictures pic illustration graphic "
      + "video credit credits foto handout")
  /// Before "by": "Reporting by …", "Edited by …".
  static let works = WordSet(
    "reporting editing writing compiled translated edited reported additional graphics production")
  /// The first word of a line that ends a story.
  static let signOffs = WordSet("copyright ends endit")
  /// Names that a bare parenthesis may hold as the credit of a picture: "(AP)", "(Getty Images)".
  static let suppliers = WordSet(
    "ap afp reuters getty epa efe dpa ansa tass xinhua pa shutterstock")

  /// Every word that may begin a credit or a caption.
  static let openings = pictures.union(works).union(signOffs).union(
    WordSet("file pictured caption"))
}
