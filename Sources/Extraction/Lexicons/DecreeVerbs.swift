/// Verbs of ordering, asking for, allowing and ruling.
///
/// Source: general knowledge of English; our own list. Letters as in `SpeechVerbs`.
enum DecreeVerbs {
  static let table = """
    allow o
    approve o +of
    authorise o
    authorize o
    ban o n
    beg p q f +for
    beseech p q
    command p c q n
    decree c o n
    demand c i o q f n
    direct p n
    dictate c w o
    dissuade o
    encourage p o q
    exhort p q
    forbid p o
    implore p q f
    invite p o n
    lobby p +for n
    mandate c o n
    nominate o
    order p c o q f n
    permit p o n
    persuade p c
    petition p +for n
    press p +for n
    pressure p n
    prohibit o
    prompt p q n
    recommend c o q f
    request c o i q n
    require c p o
    rule t q f +out n
    summon p o
    urge p c o q f
    veto o
    vote i +for +against n
    """
}
