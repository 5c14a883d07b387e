public import Prose

/// Countries and peoples with their adjectives.
///
/// Source: the short names of UN members and observers with the adjectives of general English
/// usage (as in the CIA World Factbook's field "nationality"); our own list.
enum CountryLexicon {
  /// The canonical name by adjective, people or name, in one word.
  static let names = WordTable<String>(spellings.map { ($0.word, $0.name) })

  /// Every word with the canonical name it stands for.
  static let spellings: [(word: String, name: String)] =
    entries.split(separator: "\n").flatMap { line -> [(String, String)] in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2 else { return [] }
      let name = String(parts[0])
      let words = parts[1].split(separator: " ").map(String.init)
      let own = name.contains(" ") ? [] : [name]
      return (own + words).flatMap { word in [(word, name), (word + "s", name)] }
    }

  private static let entries = """
    Afghanistan: Afghan
    Albania: Albanian
    Algeria: Algerian
    Angola: Angolan
    Argentina: Argentine Argentinian
    Armenia: Armenian
    Australia: Australian
    Austria: Austrian
    Azerbaijan: Azerbaijani Azeri
    Bahrain: Bahraini
    Bangladesh: Bangladeshi
    Belarus: Belarusian
    Belgium: Belgian
    Benin: Beninese
    Bolivia: Bolivian
    Bosnia: Bosnian
    Botswana: Botswanan
    Brazil: Brazilian
    Britain: British Briton UK
    Bulgaria: Bulgarian
    Burundi: Burundian
    Cambodia: Cambodian
    Cameroon: Cameroonian
    Canada: Canadian
    Chad: Chadian
    Chile: Chilean
    China: Chinese
    Colombia: Colombian
    Congo: Congolese
    Croatia: Croatian Croat
    Cuba: Cuban
    Cyprus: Cypriot
    Czechia: Czech
    Denmark: Danish Dane
    Ecuador: Ecuadorian Ecuadorean
    Egypt: Egyptian
    Eritrea: Eritrean
    Estonia: Estonian
    Ethiopia: Ethiopian
    Finland: Finnish Finn
    France: French
    Gaza: Gazan
    Georgia: Georgian
    Germany: German
    Ghana: Ghanaian
    Greece: Greek
    Guatemala: Guatemalan
    Guinea: Guinean
    Haiti: Haitian
    Honduras: Honduran
    Hungary: Hungarian
    Iceland: Icelandic
    India: Indian
    Indonesia: Indonesian
    Iran: Iranian
    Iraq: Iraqi
    Ireland: Irish
    Israel: Israeli
    Italy: Italian
    Jamaica: Jamaican
    Japan: Japanese
    Jordan: Jordanian
    Kazakhstan: Kazakh
    Kenya: Kenyan
    Kosovo: Kosovar Kosovan
    Kuwait: Kuwaiti
    Kyrgyzstan: Kyrgyz
    Laos: Laotian
    Latvia: Latvian
    Lebanon: Lebanese
    Liberia: Liberian
    Libya: Libyan
    Lithuania: Lithuanian
    Madagascar: Malagasy
    Malawi: Malawian
    Malaysia: Malaysian
    Mali: Malian
    Malta: Maltese
    Mauritania: Mauritanian
    Mexico: Mexican
    Moldova: Moldovan
    Mongolia: Mongolian
    Montenegro: Montenegrin
    Morocco: Moroccan
    Mozambique: Mozambican
    Myanmar: Burmese Rohingya
    Namibia: Namibian
    Nepal: Nepali Nepalese
    Netherlands: Dutch
    Nicaragua: Nicaraguan
    Niger: Nigerien
    Nigeria: Nigerian
    Norway: Norwegian
    Oman: Omani
    Pakistan: Pakistani
    Palestine: Palestinian
    Panama: Panamanian
    Paraguay: Paraguayan
    Peru: Peruvian
    Philippines: Filipino Philippine
    Poland: Polish Pole
    Portugal: Portuguese
    Qatar: Qatari
    Romania: Romanian
    Russia: Russian
    Rwanda: Rwandan
    Senegal: Senegalese
    Serbia: Serbian Serb
    Singapore: Singaporean
    Slovakia: Slovak
    Slovenia: Slovenian Slovene
    Somalia: Somali
    Spain: Spanish Spaniard
    Sudan: Sudanese
    Sweden: Swedish Swede
    Switzerland: Swiss
    Syria: Syrian
    Taiwan: Taiwanese
    Tajikistan: Tajik
    Tanzania: Tanzanian
    Thailand: Thai
    Togo: Togolese
    Tunisia: Tunisian
    Turkey: Turkish Turk
    Turkmenistan: Turkmen
    Uganda: Ugandan
    Ukraine: Ukrainian
    United States: American US U.S U.S. USA
    Uruguay: Uruguayan
    Uzbekistan: Uzbek
    Venezuela: Venezuelan
    Vietnam: Vietnamese
    Yemen: Yemeni
    Zambia: Zambian
    Zimbabwe: Zimbabwean
    Soviet Union: Soviet
    """
}

/// Which words name a country or a people.
public enum CountryNames {
  /// Whether a word names a country or its people: "Peru", "Peruvians".
  public static func contains(_ word: WordKey) -> Bool { CountryLexicon.names[word] != nil }

  /// All of them with the canonical names they stand for, in the order of the lexicon.
  public static var all: [(word: String, name: String)] { CountryLexicon.spellings }
}
