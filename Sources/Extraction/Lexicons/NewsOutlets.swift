/// Names of news agencies and outlets, and names that stand for one organisation.
///
/// Source: general knowledge of the press and of international organisations; our own list. A line
/// is the name that stands for it, then its other names.
enum NewsOutlets {
  static let agencies = """
    Associated Press = AP | The Associated Press | AP news
    Reuters
    AFP = Agence France-Presse | Agence France Presse
    Bloomberg = Bloomberg News
    Xinhua = Xinhua News Agency
    TASS = Tass | Itar-Tass
    Interfax
    dpa = Deutsche Presse-Agentur
    ANSA
    EFE
    Kyodo = Kyodo News
    UPI = United Press International
    PTI = Press Trust of India
    ANI
    PA Media = Press Association
    RIA Novosti = RIA
    Ukrinform
    Anadolu Agency = Anadolu
    Yonhap
    """
  static let outlets = """
    ABC News = ABC
    Al Jazeera
    Axios
    BBC = BBC News
    Breitbart = Breitbart News
    BuzzFeed = BuzzFeed News
    CBS News = CBS
    CNBC
    CNN
    Deutsche Welle
    Der Spiegel = Spiegel
    Financial Times
    Forbes
    Fortune
    Fox News = Fox
    Guardian = The Guardian
    Haaretz
    Huffington Post = HuffPost | HuffPo
    Le Monde
    Los Angeles Times
    MSNBC
    NBC News = NBC
    NPR
    New York Post
    New York Times = NYT | The New York Times
    New Yorker
    Newsweek
    PBS = PBS NewsHour
    Politico = POLITICO
    Sky News
    Slate
    Telegraph = Daily Telegraph
    Time
    USA Today = USA TODAY
    Vox
    Wall Street Journal = WSJ
    Washington Examiner
    Washington Post
    Yahoo News
    """
  static let organisations = """
    NATO = North Atlantic Treaty Organisation | North Atlantic Treaty Organization
    United Nations = UN | U.N
    World Health Organization = WHO | World Health Organisation
    European Union = EU | E.U
    FBI = Federal Bureau of Investigation
    CIA = Central Intelligence Agency
    CDC = Centers for Disease Control and Prevention
    IMF = International Monetary Fund
    World Bank
    Red Cross
    UNHCR
    UNICEF
    """
}
