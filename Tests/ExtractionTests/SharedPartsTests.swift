import Prose
import Testing

@testable import Extraction

struct SharedPartsTests {
  @Test func `sharing leaves claims as they are, byte for byte`() {
    // One name with its accent in one scalar and in two: equal to Swift, two texts to a reader.
    let claims = ["Ren\u{E9} Klamm", "Rene\u{301} Klamm", "Ren\u{E9} Klamm"].map(Self.claim)
    var parts = SharedParts()
    let shared = parts.sharing(claims)
    #expect(shared == claims)
    #expect(shared.map { Self.names(of: $0) } == claims.map { Self.names(of: $0) })
  }

  @Test func `equal chains and lists of spans take their room once`() {
    var parts = SharedParts()
    let shared = parts.sharing(["Ada Colville", "Ada Colville"].map(Self.claim))
    #expect(Self.place(of: shared[0].chain) == Self.place(of: shared[1].chain))
    #expect(Self.place(of: shared[0].cue) == Self.place(of: shared[0].chain[0].cue))
    #expect(Self.place(of: shared[0].content) == Self.place(of: shared[1].content))
  }

  private static func claim(by actor: String) -> Claim {
    Claim(
      mode: .indirect, kind: .speech, sentence: Span(0, 40),
      source: ClaimSource(spans: [Span(0, 12)], actor: actor, kind: .person),
      cue: [Span(13, 17)], content: [Span(18, 39)],
      chain: [
        ChainLink(
          actor: actor, role: .origin, kind: .person, isExplicit: true, source: [Span(0, 12)],
          cue: [Span(13, 17)])
      ],
      confidence: .high, rule: "test")
  }

  private static func names(of claim: Claim) -> [[UInt8]] {
    ([claim.source?.actor].compactMap { $0 } + claim.chain.map(\.actor)).map { Array($0.utf8) }
  }

  private static func place<Element>(of list: [Element]) -> UnsafePointer<Element>? {
    list.withUnsafeBufferPointer { $0.baseAddress }
  }
}
