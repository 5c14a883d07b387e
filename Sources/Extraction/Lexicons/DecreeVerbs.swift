/// Verbs of ordering, asking for, allowing and ruling.
///
/// Source: general knowledge of English; our own list. Letters as in `SpeechVerbs`.
enum DecreeVerbs {
  static let table = """
    approve o +of
    authorise o
    authorize o
    beg p q f +for
    beseech p q
    command p c q n
    convince p c
    decree c o n
    demand c i o q f n
    dissuade o
    encourage p o q
    exhort p q
    forbid p o
    impel p
    implore p q f
    invite p o n
    lobby p +for n
    mandate c o n
    nominate o
    order p c o q f n
    outlaw o
    overrule o
    persuade p c
    petition p +for n
    press p q f +for n
    pressure p n
    prohibit o
    recommend c o q f
    request c o i q n
    rule t q f +out n
    sue o n
    summon p o
    uphold o
    urge p c o q f
    veto o
    vote i +for +against n
    """
}
