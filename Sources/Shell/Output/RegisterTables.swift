import Assessment
import Tables

/// A register as tables: letters, descriptors, stakes.
struct RegisterTables {
  private let register: SourceRegister
  private let wanted: Set<String>?

  /// The whole register, or what it holds of some sources.
  init(_ register: SourceRegister, of wanted: Set<String>? = nil) {
    (self.register, self.wanted) = (register, wanted)
  }

  /// What is shown, in order; tables without a row are left out.
  var all: [(kind: String, table: Table)] {
    [("register", letters), ("descriptors", descriptors), ("parties", parties)]
      .filter { !$0.table.rows.isEmpty }
  }

  /// Every judgement in order, each with whether it holds now.
  var letters: Table {
    var table = Table(
      ["source", "topic", "letter", "holds", "reason", "date", "author"].map { Column($0) })
    for entry in register.entries where isWanted(entry.source) {
      let holds = register.entry(for: entry.source, topic: entry.topic) == entry
      table.append([
        .text(entry.source), Cell(entry.topic), Cell(entry.letter?.rawValue ?? "withdrawn"),
        .text(holds ? "yes" : "no"), Cell(entry.reason.isEmpty ? nil : entry.reason),
        Cell(entry.date), Cell(entry.author),
      ])
    }
    return table
  }

  /// What is known of each source, by name.
  var descriptors: Table {
    let fields = SourceDescriptor.fields
    var table = Table([Column("source")] + fields.map { Column($0.name) })
    for (source, descriptor) in register.descriptors.sorted(by: { $0.key < $1.key })
    where isWanted(source) {
      table.append([.text(source)] + fields.map { Cell(descriptor[keyPath: $0.path]) })
    }
    return table
  }

  /// Who fights whom, and who stands by whom.
  var parties: Table {
    var table = Table(["party", "against", "allies", "members"].map { Column($0) })
    for party in register.parties where wanted == nil {
      table.append([
        .text(party.name), .list(party.opponents), .list(party.allies), .list(party.members),
      ])
    }
    return table
  }

  private func isWanted(_ source: String) -> Bool { wanted?.contains(source) ?? true }
}
