/// Words in names that say that they are those of papers and stations.
///
/// Source: names of newspapers and broadcasters in English; our own list.
public enum OutletNouns {
  /// The last words of such names: "Harbour Post".
  public static let words = WordSet(
    """
    times post news journal herald tribune gazette daily radio tv television observer chronicle
    examiner mail press globe magazine weekly wire bulletin monitor telegraph courier dispatch
    register sun star standard inquirer echo argus sentinel advertiser mercury
    """)
  /// First words that do: "Radio Nord".
  public static let leading = WordSet("radio tv")
}
