/// Words after which a full stop does not end a sentence.
///
/// Source: general editorial knowledge (titles, ranks, months and company forms as news agencies
/// abbreviate them); our own list.
enum Abbreviations {
  /// Followed by a name or a number as a rule, so that their stop never ends a sentence.
  static let beforeNames: Set<WordKey> = Set(
    """
    Mr Mrs Ms Mx Dr Prof Rev Fr Sr Jr St Ste Mt Ft Gen Lt Col Maj Capt Cmdr Sgt Cpl Pvt Adm Brig
    Supt Insp Det Sen Rep Gov Pres Hon Amb Msgr Messrs Gens Lts Sens Reps Govs Pte Cllr Ald
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos Art Sec Fig Vol Ch pp vs v approx ca
    est dept univ
    """.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })

  /// May also end a sentence: their stop ends it only before a capital that starts one.
  static let ambiguous: Set<WordKey> = Set(
    """
    Inc Ltd Corp Co Bros Plc LLC etc al Ave Blvd Rd Ariz Calif Colo Conn Fla Ga Ill Ind Kan Ky La
    Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Del Ala Ark
    """.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })
}
