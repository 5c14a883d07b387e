import Assessment
import Corpora
import JSONValues
import Testing

@testable import Shell

/// The two stories that lie beside the repository, against the careful reading of them.
///
/// Where they are not at hand, these tests are skipped.
@Suite(.enabled(if: GoldStories.found != nil, "the stories are not at hand"))
struct GoldStoryTests {
  let stories: GoldStories
  let comparison: JSONValue

  init() throws {
    stories = try #require(GoldStories.found)
    var session = stories.session
    let replies = session.run("compare --json --all-pairs", in: RepositoryFiles())
    comparison = try #require(replies.first?.outputs.first?.json)
  }

  /// What was said of two figures, wherever it stands.
  private func judgement(_ first: String?, _ second: String?) -> JSONValue? {
    let groups = comparison["groups"]?.array ?? []
    let all = groups.flatMap { $0["pairs"]?.array ?? [] } + (comparison["related"]?.array ?? [])
    return (all + (comparison["notComparable"]?.array ?? [])).first {
      Set([$0["a"]?.string, $0["b"]?.string]) == [first, second]
    }
  }

  @Test func `every pair of figures has the verdict, relation and reason of the reading`() throws {
    #expect(stories.figurePairs.count == 15)
    for pair in stories.figurePairs {
      let name = "\(pair["a"]?.string ?? "")-\(pair["b"]?.string ?? "")"
      let found = try #require(judgement(stories.figure(pair["a"]), stories.figure(pair["b"])))
      let reason = pair["reason"]?.string ?? ""
      let isBounds = pair["relation"]?.string == "boundsOnly"
      let verdict = isBounds ? "subsetOk" : pair["verdict"]?.string
      #expect(found["verdict"]?.string == verdict, "\(name)")
      let isShared = pair["sharedOrigin"]?.string == "yes"
      #expect(
        found["relation"]?.string == (isShared ? "restates" : isBounds ? "subset" : "none"),
        "\(name)")
      #expect(found["drift"]?.array?.isEmpty == pair["drift"]?.array?.isEmpty, "\(name)")
      if verdict == "notComparable" {
        let reasons = Set(reason.split { !$0.isLetter }.map(String.init))
        #expect(reasons.contains(found["reason"]?.string ?? ""), "\(name)")
      }
    }
  }

  @Test func `the groups of figures have the members, origins and ends of the reading`() throws {
    let clusters = stories.clusters(ofFigures: true)
    #expect(clusters.count == 3)
    let groups = comparison["groups"]?.array ?? []
    for cluster in clusters {
      let members = (cluster["members"]?.array ?? []).compactMap(stories.figure)
      let group = groups.first { $0["figures"]?.array?.contains(.string(members[0])) == true }
      // A figure that counts the same as no other is in no group.
      #expect((group?["figures"]?.array?.compactMap(\.string) ?? [members[0]]) == members)
      guard let group else { continue }
      let origins = (cluster["independentOrigins"]?.array ?? []).compactMap(\.string)
      #expect(group["independentOrigins"]?.integer == origins.count)
      for (low, end) in [("low", "low"), ("high", "high")] {
        let wanted = (cluster[low]?.integer ?? cluster["best"]?.integer).map(String.init)
        #expect(group[end]?.string == wanted, "\(members)")
      }
    }
  }

  @Test func `shared quotations join the claims that the reading joins`() throws {
    let clusters = stories.clusters(ofFigures: false)
    #expect(clusters.count == 2)
    let quotations = SharedQuotation.all(
      among: stories.session.corpus.rows(.claims).compactMap {
        guard case .claim(let article, let claim) = $0 else { return nil }
        return SharedQuotation.Place(article: article, claim: claim)
      }, in: stories.session.corpus.articles, wordsOfSharedRun: 7)
    for cluster in clusters {
      let members = (cluster["members"]?.array ?? []).compactMap(stories.place)
      let quotation = try #require(quotations.first { $0.claims.contains(members[0]) })
      #expect(quotation.claims == members)
      #expect(quotation.independentOrigins == 1)
      #expect(quotation.origins.compactMap(\.actor) == ["Volodymyr Zelenskyy"])
      let words = stories.claim(cluster["members"]?.array?.first)?["content"]?["words"]?.integer
      #expect(quotation.words == words)
    }
  }

  @Test func `the rules suggest what the reading expects`() throws {
    let advice = stories.session.ratingAdvice
    var compared = 0
    for claim in stories.gold["claims"]?.array ?? [] {
      guard let wanted = claim["suggestedIllustrative"]?.object else { continue }
      let place = try #require(stories.place(claim["id"]))
      let id = DisplayID(article: place.article + 1, claim: place.claim + 1)
      let records = SuggestionText(advice, id, article: place.article, claim: place.claim).records
      let code = records.map { $0.value ?? "n/a" }
      #expect(code == [wanted["reliability"]?.string, wanted["credibility"]?.string], "\(id)")
      compared += 1
    }
    #expect(compared == 9)
  }
}
