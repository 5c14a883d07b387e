import Shell

/// Three short articles on one flood, for tests of what an analyst says of them.
enum Flood {
  static let files = [
    "one.txt": """
    The Interior Ministry said 120 people had been killed in the flood in Mora.
    Mora lies on the Tessel river, and the Tessel had not been so high in Mora for years.

    """,
    "two.txt": """
    In Mora the flood killed 120 people, the Red Cross said.
    Roads along the Tessel are cut. Mora has no power, and the Tessel is still rising.

    """,
    "three.txt": """
    Between 100 and 140 people were killed in the flood in Mora, the army said.
    The Tessel broke its banks at Mora on Sunday; Mora had been warned of the Tessel.

    """,
  ]

  /// A session with the three articles as a1, a2 and a3, after the given lines.
  static func session(_ lines: String = "", _ sandbox: Sandbox = Sandbox(files)) -> Session {
    var session = Session()
    _ = session.run("load one.txt two.txt three.txt\n" + lines, in: sandbox)
    return session
  }
}
