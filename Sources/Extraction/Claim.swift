public import Prose

/// Something that someone states, with the words that say who and how.
///
/// Every span is in bytes of the article's text. Terms: `source`, `cue` and `content` as in
/// PARC 3.0 and Citron; `mode` as in Citron.
public struct Claim: Hashable, Sendable {
  /// How the content is given.
  public enum Mode: String, Hashable, Sendable, CaseIterable {
    /// Wholly inside quotation marks.
    case direct
    /// In the reporter's words.
    case indirect
    /// Partly inside quotation marks.
    case mixed
    /// Stated by the article itself, without attribution.
    case narrated
  }

  /// What the cue says of the content.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case speech, belief, narration
  }

  /// How surely the rule found it.
  public enum Confidence: String, Hashable, Sendable, CaseIterable {
    case high, medium, low
  }

  /// How the content is given.
  public var mode: Mode
  /// What the cue says of the content.
  public var kind: Kind
  /// The sentence that holds the cue, or for narrated claims the content.
  public var sentence: Span
  /// Who is named as the source; nil for narrated claims and sourceless cues.
  public var source: ClaimSource?
  /// The words that mark the attribution, in order; empty for narrated claims.
  public var cue: [Span]
  /// What is stated, in order, without outer quotation marks and a leading "that"; never empty.
  public var content: [Span]
  /// From the origin to the outermost relay, of a narrated claim the writer alone; never empty.
  public var chain: [ChainLink]
  /// The number of the claim in the reading whose content holds this one.
  public var parent: Int?
  /// Words that weaken it, in order.
  public var hedges: [Hedge]
  /// How surely it was found.
  public var confidence: Confidence
  /// The name of the rule that found it.
  public var rule: String
  /// Whether the analyst has set it aside: kept, and left out of every answer.
  public var isDismissed = false

  /// A claim of the given parts.
  public init(
    mode: Mode, kind: Kind, sentence: Span, source: ClaimSource?, cue: [Span], content: [Span],
    chain: [ChainLink], parent: Int? = nil, hedges: [Hedge] = [], confidence: Confidence,
    rule: String
  ) {
    self.mode = mode
    self.kind = kind
    self.sentence = sentence
    self.source = source
    self.cue = cue
    self.content = content
    self.chain = chain
    self.parent = parent
    self.hedges = hedges
    self.confidence = confidence
    self.rule = rule
  }

  /// The first link of the chain: whence the information comes.
  public var origin: ChainLink? { chain.first { $0.role == .origin } }
}

/// Whose words a claim is said to be.
public struct ClaimSource: Hashable, Sendable {
  /// The words that name the source, in order; never empty.
  public var spans: [Span]
  /// The name that stands for the source throughout the session: "NATO", "Volodymyr Zelenskyy".
  public var actor: String
  /// What sort of source it is.
  public var kind: SourceKind

  /// A source of the given words.
  public init(spans: [Span], actor: String, kind: SourceKind) {
    self.spans = spans
    self.actor = actor
    self.kind = kind
  }
}

/// What sort of source an actor is; the rating of reliability starts from it.
public enum SourceKind: String, Hashable, Sendable, CaseIterable {
  /// A ministry, an alliance, an agency of a state or of states.
  case officialBody
  /// A person with an office and a name.
  case namedOfficial
  /// "a senior official", "an alliance authority".
  case anonymousOfficial
  /// A news agency that supplies others.
  case wireAgency
  /// A newspaper, broadcaster or site.
  case outlet
  /// A post by an identified account.
  case post
  /// A post by nobody named ("a source tweeted").
  case unidentifiedPost
  /// A named person without an office.
  case person
  /// A company, charity, union, or an unnamed group with a common trait ("rescuers").
  case group
  /// "many", "some", "observers".
  case arbitrary
  /// The article itself.
  case writer
}

/// One step between where the information comes from and the reader.
public struct ChainLink: Hashable, Sendable {
  /// The part that an actor plays in a chain.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case origin, spokesperson, relay, publisher
  }

  /// The canonical name; of the writer "narrator".
  public var actor: String
  /// The part it plays.
  public var role: Role
  /// What sort of source it is.
  public var kind: SourceKind
  /// Whether the text names the link for this claim; else it is inferred.
  public var isExplicit: Bool
  /// The words that name it, or empty.
  public var source: [Span]
  /// The words that mark the passing on, or empty.
  public var cue: [Span]

  /// A link of the given parts.
  public init(
    actor: String, role: Role, kind: SourceKind, isExplicit: Bool, source: [Span] = [],
    cue: [Span] = []
  ) {
    self.actor = actor
    self.role = role
    self.kind = kind
    self.isExplicit = isExplicit
    self.source = source
    self.cue = cue
  }
}

/// A word that weakens a claim.
public struct Hedge: Hashable, Sendable {
  /// What the word weakens.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    /// A number: "nearly", "about". Already in the figure's interval.
    case number
    /// The claim: "reportedly", "seems", "may".
    case epistemic
  }

  /// Its words.
  public var span: Span
  /// What it weakens.
  public var scope: Scope

  /// A hedge at `span`.
  public init(span: Span, scope: Scope) {
    self.span = span
    self.scope = scope
  }
}
