/// Words after which a full stop does not end a sentence.
///
/// Source: general editorial knowledge (titles, ranks, months and company forms as news agencies
/// abbreviate them); our own list.
enum Abbreviations {
  /// Titles and the like, with a capital: a name follows as a rule, so that their stop never ends
  /// a sentence.
  static let beforeNames = WordSet(
    """
    Mr Mrs Ms Mx Dr Prof Rev Fr St Ste Mt Ft Gen Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Brig
    Supt Insp Det Sen Rep Gov Pres Hon Amb Msgr Messrs Gens Lts Sens Reps Govs Pte Cllr Ald
    """)

  /// Their stop ends no sentence before a number.
  static let beforeNumbers = WordSet(
    """
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos Art Arts Sec Secs Fig Figs Vol Ch pp p
    para paras approx ca cf est Rs
    """)

  /// In small letters, something always follows them.
  static let neverLast = WordSet("v vs cf ca approx esp viz resp incl excl eg ie")

  /// May also end a sentence: their stop ends it only before a capital that starts one.
  static let ambiguous = WordSet(
    """
    Inc Ltd Corp Co Bros Plc LLC etc al Jr Sr Ave Blvd Rd Ariz Calif Colo Conn Fla Ga Ill Ind Kan Ky La
    Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Del Ala Ark
    """)
}
