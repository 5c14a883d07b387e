internal import Prose

/// The words by which a line shows that it tells of the publication.
///
/// Source: the imprint lines of news sites as anyone sees them; our own list.
enum ImprintWords {
  /// Before the day of publication.
  static let publicationLabels = WordSet("published posted issued released date filed")
  /// Before another day or time.
  static let otherLabels = WordSet("updated modified corrected last first")
  /// Beside a day, saying nothing more.
  static let fillers = WordSet(
    """
    on at monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
    fri sat sun am pm a.m p.m a.m. p.m. gmt utc bst cet cest est edt et pst pdt cst cdt ist wib
    t z page p vol no issue min mins minute minutes hour hours hrs day days read ago edition
    """)
  /// Whole lines or parts that name a section of the paper.
  static let sections = WordSet(
    """
    news world politics business health science sport sports opinion europe asia africa americas
    national international local technology tech culture environment climate economy markets media
    crime education travel lifestyle weather analysis live uk us home latest society region
    """)
  /// The last word of a line that names the staff of a paper.
  static let staff = WordSet("staff newsroom desk newsdesk bureau")
  /// The last word of a line that credits others.
  static let agencies = WordSet("agencies wires services reports")
  /// The last word of a line that gives a person's post.
  static let posts = WordSet(
    "writer reporter correspondent editor writers reporters correspondents")
}
