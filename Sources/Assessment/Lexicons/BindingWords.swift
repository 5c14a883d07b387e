/// Words that bind a phrase together and name nothing; left out when phrases are compared.
///
/// Source: the closed classes of English (articles, prepositions, pronouns, auxiliaries), by hand.
enum BindingWords {
  static let words: Set<String> = [
    "a", "an", "the", "this", "that", "these", "those", "of", "in", "on", "at", "to", "for", "from",
    "by", "with", "within", "into", "over", "under", "near", "around", "across", "during", "since",
    "after", "before", "between", "among", "and", "or", "but", "who", "whom", "whose", "which",
    "its", "it", "his", "her", "their", "our", "your", "my", "he", "she", "they", "we", "them",
    "him", "us", "i", "you", "as", "is", "are", "was", "were", "be", "been", "being", "had", "has",
    "have", "not", "no", "all", "any", "some", "other", "others", "more", "also", "so", "than",
    "due", "there", "then", "where", "when", "while", "about", "s",
  ]
}

/// Plurals that no ending tells, with their singulars.
///
/// Source: the common irregular plurals of English, by hand.
enum IrregularNouns {
  static let singulars: [String: String] = [
    "men": "man", "women": "woman", "children": "child", "people": "person", "persons": "person",
    "policemen": "policeman", "servicemen": "serviceman", "servicewomen": "serviceman",
    "fishermen": "fisherman", "firemen": "fireman", "lives": "life", "wives": "wife",
    "wolves": "wolf", "mice": "mouse", "geese": "goose", "feet": "foot",
  ]
}
