import Prose

/// What a paper or poll shows, which may stand right behind its verb.
extension ContentOpening {
  /// Whether a paper or poll shows something: "the poll found voters divided".
  static func opensShown(in scene: Scene) -> Bool {
    guard scene.cue.cueClass == .write, let source = scene.source else { return false }
    return source.contains { scene.text.traits[$0].contains(.paper) }
  }
}
