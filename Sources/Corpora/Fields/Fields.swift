extension RowKind {
  /// The fields of the rows, in the order of `help fields`; one list for each kind.
  public var fields: [Field] {
    switch self {
    case .articles: ArticleFields.all
    case .claims: ClaimFields.all
    case .figures: FigureFields.all
    case .sources: SourceFields.all
    case .notes: AnnotationFields.notes
    case .ratings: AnnotationFields.ratings
    }
  }

  /// The fields that a table shows unless `columns` says otherwise.
  public var defaultColumns: [String] {
    switch self {
    case .articles: ["id", "publisher", "published", "headline", "claims", "figures", "path"]
    case .claims: ["id", "source", "cue", "mode", "content", "figures"]
    case .figures: ["id", "value", "bound", "unit", "population", "outcome", "asOf", "origin"]
    case .sources: ["actor", "kind", "reliability", "claims", "figures", "articles"]
    case .notes: ["target", "text"]
    case .ratings: ["target", "axis", "value", "reason"]
    }
  }

  /// The field of the given name or alias, whatever its case, or nil.
  public func field(_ name: String) -> Field? {
    let wanted = name.lowercased()
    return fields.first { field in
      field.name.lowercased() == wanted || field.aliases.contains { $0.lowercased() == wanted }
    }
  }

  /// The field of one name as the lists here write it.
  func declared(_ names: [String]) -> [Field] { names.compactMap { field($0) } }
}
