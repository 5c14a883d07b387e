import Testing

@testable import Prose

@Suite struct LanguageRecognitionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let language: String?

    init(_ text: String, _ language: String?) {
      (self.text, self.language) = (text, language)
    }

    var testDescription: String { text }
  }

  @Test(arguments: [
    Sample("", nil),
    Sample("Київ", nil),
    Sample("У понеділок у порту повідомили, що злива затопила обидва причали.", "Ukrainian"),
    Sample("В понедельник в порту объявили, что оба причала были затоплены.", "Russian"),
    Sample("В понеделник пристанището съобщи, че дъждът е наводнил двата кея.", "Bulgarian"),
    Sample("У понедељак је лука саопштила да су оба пристаништа поплављена.", "Serbian"),
    Sample("Аз говоря на моя език всеки ден и слушам музика у дома.", "Cyrillic"),
    Sample("Το λιμάνι ανακοίνωσε ότι δύο προβλήτες έκλεισαν μετά τη βροχή.", "Greek"),
    Sample("أعلن الميناء يوم الاثنين إغلاق رصيفين بعد الأمطار الغزيرة.", "Arabic"),
    Sample("港口周一宣布，因暴雨关闭两个码头。", "Chinese"),
    Sample("港は月曜日、大雨のため二つの埠頭を閉鎖した。", "Japanese"),
    Sample(
      "Der Hafen teilte mit, dass nach dem Regen zwei Piers nicht mehr benutzt werden. Die Suche "
        + "nach den Booten geht auch in der Nacht weiter.", "German"),
    Sample(
      "Le port a fermé deux quais après les pluies. Selon le ministre, les secours sont dans la "
        + "ville avec des bateaux qui arrivent par le nord.", "French"),
    Sample(
      "The port closed two piers after the rain. In the city, the minister said, boats from the "
        + "north are on their way, and nobody was hurt.", nil),
    Sample(
      "Ana de la Cruz, Luis de los Santos and Jean de la Tour of the Parti des Marins met in Las "
        + "Rosas on Friday. “El puerto es de los pobres,” said de la Cruz.", nil),
    Sample(
      "The mayor of Київ, Віталій Кравець, wrote “злива затопила причали” and went to the port, "
        + "where it had rained for two days.", nil),
    Sample("Los Pinos 3, San Juan 2. El Paso, Las Rosas, Santa Fe de la Vera Cruz.", nil),
  ])
  func `a text is called foreign where script or common words say so`(_ sample: Sample) {
    let text = SourceText(sample.text)
    let found = LanguageRecognition.foreignLanguage(of: Tokenizer.tokens(of: text), in: text)
    #expect(found?.name == sample.language)
  }

  @Test func `no common word of a foreign language is one of English`() {
    let english = Set(LanguageWords.english.split(whereSeparator: \.isWhitespace))
    let foreign = LanguageWords.table.split(separator: "\n").flatMap {
      $0.split(separator: " ").dropFirst(2)
    }
    #expect(foreign.filter(english.contains) == [])
  }

  @Test func `a language is known by its name or code in any case`() {
    #expect(Language("ukrainian") == Language("UK"))
    #expect(Language("English") == .english)
    #expect(Language("Klingon") == nil)
    #expect(Set(Language.known.map(\.name)).count == Language.known.count)
  }
}
