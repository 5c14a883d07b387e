/// Letters by which languages of one script are told apart, and the scripts of one language.
///
/// Source: the languages' alphabets as the Unicode Character Database names their letters
/// (unicode.org/charts), chosen by us.
enum LanguageLetters {
  /// A name, its ISO 639-1 code, its script, and its letters that others of the script lack.
  ///
  /// Of two languages with the same count the earlier line stands.
  static let table = """
    Ukrainian uk cyrillic іїєґ
    Bulgarian bg cyrillic ъ
    Russian ru cyrillic ыэёъ
    Belarusian be cyrillic іўыэё
    Serbian sr cyrillic јљњћђџ
    Macedonian mk cyrillic јљњѓќѕџ
    Kazakh kk cyrillic іыэёъәғқңөұүһ
    Mongolian mn cyrillic ыэёъөү
    Arabic ar arabic كيةى
    Persian fa arabic پچژگکی
    Urdu ur arabic پچژگکیٹڈڑےہں
    """

  /// What a text looks like by its script alone: a name, a code or "-", the script.
  static let scripts = """
    Cyrillic - cyrillic
    Arabic ar arabic
    Greek el greek
    Hebrew he hebrew
    Armenian hy armenian
    Georgian ka georgian
    Hindi hi devanagari
    Bengali bn bengali
    Tamil ta tamil
    Thai th thai
    Amharic am ethiopic
    Korean ko hangul
    Japanese ja kana
    Chinese zh han
    """
}
