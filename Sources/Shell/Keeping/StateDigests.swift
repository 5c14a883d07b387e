import Articles
import Assessment
import Corpora
import Digests
import Extraction
import JSONValues
import Prose

/// Digests of what lies under a session's outputs: claims, figures and annotations.
///
/// Each follows from the one before and from one logged step, so that saving is no full pass over
/// the corpus for every cell.
struct StateDigests {
  /// The digest before the first step and after each; never empty.
  private(set) var digests = [SHA256Digest(of: "")]

  init() {}

  /// Follows the log to its end; steps that were followed before are not looked at again.
  mutating func follow(_ log: AnnotationLog) {
    for entry in log.entries.dropFirst(digests.count - 1) {
      var bytes = digests[digests.count - 1].bytes
      Self.append(entry.change, to: &bytes)
      digests.append(SHA256Digest(of: bytes))
    }
  }

  private static func append(_ change: Change, to bytes: inout [UInt8]) {
    switch change {
    case .append(let read): append("load", read, to: &bytes)
    case .replace(let position, let read): append("about \(position)", read, to: &bytes)
    case .removeLast: append(["unload"], to: &bytes)
    case .rate(let target, let axis, let topic, let rating):
      append(
        ["rate", target.description, axis.rawValue] + rating.words + (topic.map { [$0] } ?? []),
        to: &bytes)
    case .correct(let correction): append(correction, to: &bytes)
    case .removeLastCorrection: append(["uncorrect"], to: &bytes)
    case .addNote(let note): append(["note", note.target.description, note.text], to: &bytes)
    case .removeLastNote: append(["unnote"], to: &bytes)
    case .setTags(let target, let tags):
      append(["tag", target.description] + tags, to: &bytes)
    case .link(let link, let isLinked):
      append([isLinked ? "link" : "unlink"] + link.words, to: &bytes)
    case .setRegister(let register): bytes += register.json.canonicalBytes
    case .describe(let source, let descriptor):
      append(["describe", source] + descriptor.words, to: &bytes)
    case .pick(let figure, let pick): append(["best", "\(figure)"] + pick.words, to: &bytes)
    case .addHypothesis(let hypothesis): append(["hypothesis", hypothesis.words], to: &bytes)
    case .removeLastHypothesis: append(["unhypothesis"], to: &bytes)
    case .dropHypothesis(let number, let isDropped):
      append(["drop", "\(number)", "\(isDropped)"], to: &bytes)
    case .judge(let number, let target, let judgement):
      append(["evidence", "\(number)", "\(target)"] + judgement.words, to: &bytes)
    case .suggest(let records): append(["suggest"] + records.flatMap(\.words), to: &bytes)
    case .withdraw(let origin, let isWithdrawn):
      append(["withdraw", origin, "\(isWithdrawn)"], to: &bytes)
    case .merge(let actor, let canonical): append(["merge", actor, canonical ?? ""], to: &bytes)
    case .split(let actor, let isSplit): append(["split", actor, "\(isSplit)"], to: &bytes)
    case .setParties(let parties): for party in parties { append(party.words, to: &bytes) }
    case .all(let changes): for change in changes { append(change, to: &bytes) }
    }
  }

  private static func append(_ verb: String, _ read: ReadArticle, to bytes: inout [UInt8]) {
    let article = read.article
    append(
      [verb, article.sha256.description, article.publisher ?? ""]
        + [article.published?.description ?? "", article.headline ?? ""], to: &bytes)
    for claim in read.reading.claims { append(claim, to: &bytes) }
    for figure in read.reading.figures { append(figure, to: &bytes) }
  }

  private static func append(_ correction: Correction, to bytes: inout [UInt8]) {
    append(["correct \(correction.article)", correction.reason], to: &bytes)
    switch correction.step {
    case .addClaim(let claim): append(claim, to: &bytes)
    case .addFigure(let figure): append(figure, to: &bytes)
    case .fixClaim(let position, let claim):
      append(["claim \(position)"], to: &bytes)
      append(claim, to: &bytes)
    case .fixFigure(let position, let figure):
      append(["figure \(position)"], to: &bytes)
      append(figure, to: &bytes)
    case .dismissClaim(let position): append(["no claim \(position)"], to: &bytes)
    case .dismissFigure(let position): append(["no figure \(position)"], to: &bytes)
    }
  }

  private static func append(_ claim: Claim, to bytes: inout [UInt8]) {
    append([claim.mode.rawValue, claim.kind.rawValue, claim.source?.actor ?? ""], to: &bytes)
    append(claim.content + claim.cue, to: &bytes)
  }

  private static func append(_ figure: Figure, to bytes: inout [UInt8]) {
    let ends = [figure.low, figure.best, figure.high].map { $0?.description ?? "" }
    append(ends + [figure.bound.rawValue, figure.measure.unit], to: &bytes)
    append(figure.measure.outcomes.map(\.rawValue), to: &bytes)
    append([figure.span], to: &bytes)
  }

  /// Words with what keeps two of them apart.
  private static func append(_ words: [String], to bytes: inout [UInt8]) {
    for word in words {
      bytes += Array(word.utf8)
      bytes.append(0)
    }
  }

  private static func append(_ spans: [Span], to bytes: inout [UInt8]) {
    append(spans.map { "\($0.start)-\($0.end)" }, to: &bytes)
  }
}

/// The words of a judgement that its digest is made of; two where there is none, so that taking it
/// back has a digest of its own.
extension AssignedRating? {
  fileprivate var words: [String] { [self?.value ?? "", self?.reason ?? ""] }
}

extension BestPick? {
  fileprivate var words: [String] { [self?.value.description ?? "", self?.reason ?? ""] }
}

extension EvidenceJudgement? {
  fileprivate var words: [String] { [self?.consistency.rawValue ?? "", self?.reason ?? ""] }
}

extension Party {
  fileprivate var words: [String] {
    let members = members.isEmpty ? [] : ["members"] + members
    return ["party", name] + opponents + ["allies"] + allies + members
  }
}

extension Link {
  fileprivate var words: [String] {
    [from.description, relation.rawValue, to.description, reason]
  }
}

extension SuggestionRecord {
  fileprivate var words: [String] { ["\(target)", axis.rawValue, value ?? "", ruleset] }
}

extension SourceDescriptor {
  fileprivate var words: [String] { Self.fields.map { self[keyPath: $0.path] ?? "" } }
}
