import Prose

/// Parts that are the subject of their sentence, so that no noun beside them says of what.
extension MeasuredReading {
  /// "42% say", "one in three were": the part itself is the subject, of what was told before.
  func isSubject(_ draft: borrowing FigureDraft) -> Bool {
    let end = draft.amount.tokens.upperBound
    guard draft.figure.measure.dimension == .ratio, passage.kind(end) == .word,
      case let before = passage.key(draft.amount.tokens.lowerBound - 1),
      !SubjectWords.ties.contains(before), !SubjectWords.determiners.contains(before),
      !ChangeWords.nouns.contains(passage.key(end))
        || !SubjectWords.ties.contains(passage.key(end + 1))
    else { return false }
    if SubjectWords.intentions.contains(passage.key(end)), passage.key(end + 1) == "to" {
      return true
    }
    return NounLexicon.verbs.contains(passage.key(end))
      || SubjectWords.auxiliaries.contains(passage.key(end)) || isVerbBefore(end + 1)
  }

  /// Whether what stands at `position` needs a verb before it: "describe themselves", "want the".
  private func isVerbBefore(_ position: Int) -> Bool {
    passage.isLowerWord(position - 1)
      && !NounLexicon.functionWords.contains(passage.key(position - 1))
      && !CountedNouns.isPlural(position - 1, in: passage)
      && (SubjectWords.determiners.contains(passage.key(position))
        || SubjectWords.objects.contains(passage.key(position)))
  }
}
