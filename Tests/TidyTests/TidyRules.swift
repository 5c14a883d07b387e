extension TidyRule {
  /// Every rule; one file each under `Rules`.
  static let all: [TidyRule] = [
    .fileLength, .functionLength, .fileNames, .typeNames, .functionNames, .dependencyArrows,
    .noFoundation, .printing, .determinism, .sharedState, .forcedValues, .typedThrows,
    .classIdentity, .lexiconSources, .commandList, .unfinishedWork, .testNames, .wholeValues,
    .machinePaths,
  ]
}
