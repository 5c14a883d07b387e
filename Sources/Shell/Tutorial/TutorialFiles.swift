import Glibc
import Notebooks

/// The world of the tutorial: two articles of the project's seeds to read, and nothing that is written.
struct TutorialFiles: Surroundings {
  private static let missing = FileProblem("no such file; the tutorial has two articles in seeds/")

  func contents(of path: String) throws(FileProblem) -> [UInt8] {
    guard let text = Self.texts.first(where: { $0.path == path })?.text else { throw Self.missing }
    return Array(text.utf8)
  }

  func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8] {
    try contents(of: folder == "." ? path : "\(folder)/\(path)")
  }

  /// What the tutorial saves is practice.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {}

  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {}

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {}

  func paths(matching pattern: String) -> [String] {
    guard pattern.utf8.contains(where: { "*?[".utf8.contains($0) }) else { return [pattern] }
    return Self.texts.map(\.path).filter { fnmatch(pattern, $0, FNM_PATHNAME) == 0 }
  }

  func names(beginning start: String) -> [String] {
    (["seeds/"] + Self.texts.map(\.path)).filter { $0.hasPrefix(start) && $0 != start }
  }

  func journalPaths() -> [String] { [] }

  func freshToken() -> String { "00000000" }
}

extension TutorialFiles {
  /// The same texts as in the repository, since an installed program has no seeds beside it.
  static let texts: [(path: String, text: String)] = [
    ("seeds/war-1-harbour-post.txt", harbourPost), ("seeds/war-2-ledger-pasted.txt", ledger),
  ]

  private static let harbourPost = """
    NATO puts Russian war dead at up to 15,000

    By Agnes Tollemache

    BRUSSELS, March 24 — NATO estimates that between 7,000 and 15,000 Russian troops have died \
    in a month of war in Ukraine. The alliance arrived at the range on Wednesday from Ukrainian \
    statements, Russian disclosures and open sources, a senior military official told The \
    Associated Press on condition of anonymity.

    Another NATO official told NBC News that up to 40,000 of Moscow’s soldiers had been killed, \
    wounded or captured or were missing.

    The Kremlin would not confirm either number. Its spokesman, Dmitry Peskov, said on Tuesday \
    that publishing losses was the “exclusive prerogative” of the defence ministry. The ministry \
    last spoke of 498 dead, on March 2.

    Kyiv is hardly more open. President Volodymyr Zelenskyy, 44, said nearly two weeks ago that \
    about 1,300 Ukrainian servicemen had been killed. Western capitals have offered no count of \
    their own.

    “Come from your offices, your homes, your schools and universities. Come in the name of \
    peace,” Zelenskyy said in English in a video released on Wednesday night.

    By comparison, the Soviet Union lost around 15,000 soldiers in Afghanistan between 1979 and \
    1989.

    The leaders of the alliance’s 30 members meet at 10 a.m. on Thursday, before those of the G7.

    (Photo: AP/NATO pool)

    """

  private static let ledger = """
    Some 7000 to 15,000 of the men whom Moscow sent into Ukraine are dead after four weeks, more \
    than the Kremlin can have bargained for.

    “NATO estimates that 7,000 to 15,000 Russian servicemen were killed,” a former diplomat \
    tweeted on Wednesday.

    The estimate draws on Kyiv’s own reports and on intelligence, according to a NATO official \
    who was not named.

    For the Soviet army it took ten years in Afghanistan to bury 15,000.

    How many Ukrainians have fallen is harder to tell. Zelenskyy claimed this month that 1300 \
    Ukrainian soldiers had been lost, and has not spoken of it since. Russia’s defence ministry \
    will not say how many conscripts were taken prisoner.

    More than 3.5 million people have crossed Ukraine’s borders since February 24, the UN \
    refugee agency says. Poland alone has taken in over 2.1 million of them, according to its \
    border guard.

    Inside Russia, police detained at least 817 people at protests in 37 cities on a single \
    Sunday, the monitoring group OVD-Info reported. Thousands have left the country, although no \
    ministry counts them.

    “Come from your offices, your homes, your schools and universities. Come in the name of \
    peace.” With those words the Ukrainian president, who will address the NATO summit by video \
    on Thursday, asked people everywhere to take to the streets.

    """
}
