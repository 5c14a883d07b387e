public import Extraction

/// Something that the analyst sees better than the machine; positions count from 0.
///
/// Corrections are kept apart from the machine's reading and applied over it, so that an article
/// can be read again ("about a1 published …") without losing them.
public struct Correction: Hashable, Sendable {
  /// What is corrected.
  public enum Step: Hashable, Sendable {
    /// A claim that was missed; it comes after the ones read, so that no name moves.
    case addClaim(Claim)
    /// A figure that was missed; it comes after the ones read.
    case addFigure(Figure)
    /// A claim as it should have been read.
    case fixClaim(Int, Claim)
    /// A figure as it should have been read.
    case fixFigure(Int, Figure)
    /// A claim that is none.
    case dismissClaim(Int)
    /// A figure that is none.
    case dismissFigure(Int)
  }

  /// The position of the article.
  public var article: Int
  /// What is corrected.
  public var step: Step
  /// Why; may be empty.
  public var reason: String

  /// A correction in one article.
  public init(article: Int, _ step: Step, reason: String = "") {
    self.article = article
    self.step = step
    self.reason = reason
  }
}

extension Correction {
  /// The name that stands for a rule where the analyst read a claim or figure.
  public static let rule = "analyst"
  /// Who may have read a claim or figure.
  static let readers = ["machine", "analyst"]

  /// Who read what the rule of the given name found.
  static func reader(ofRule rule: String) -> String { rule == Self.rule ? "analyst" : "machine" }
}

extension Reading {
  /// The reading with corrections over it, in order.
  func corrected(by corrections: [Correction]) -> Reading {
    if corrections.isEmpty { return self }
    var (claims, figures) = (Array(claims), Array(figures))
    for correction in corrections {
      switch correction.step {
      case .addClaim(let claim): claims.append(claim)
      case .addFigure(let figure): figures.append(figure)
      case .fixClaim(let position, let claim): claims[position] = claim
      case .fixFigure(let position, let figure): figures[position] = figure
      case .dismissClaim(let position): claims[position].isDismissed = true
      case .dismissFigure(let position): figures[position].role = .dismissed
      }
    }
    return Reading(self, claims: claims, figures: figures).packed
  }
}
