/// Nouns that name sources: persons by office or calling, bodies, papers and posts.
///
/// Source: general knowledge of institutions and of news style; our own list.
enum ActorNouns {
  static let table = """
    title: mr mr. mrs mrs. ms ms. dr dr. president chancellor premier minister secretary senator sen
    title: sen. representative rep rep. congressman congresswoman governor gov gov. mayor judge
    title: justice general gen gen. colonel col col. major maj maj. captain capt capt. lieutenant lt
    title: lt. sergeant sgt sgt. admiral adm adm. commander chief chairman chairwoman chair director
    title: king queen prince princess pope cardinal bishop archbishop rev rev. father sir lord lady
    title: professor prof prof. spokesman spokeswoman spokesperson ambassador attorney sheriff
    title: commissioner councilman councilwoman delegate deputy vice ex former acting head coach
    title: survivor witness shepherd lawyer founder coordinator manager analyst author leader
    office: president chancellor premier minister secretary senator representative congressman
    office: congresswoman governor mayor judge justice general colonel major captain lieutenant
    office: sergeant admiral commander chief chairman chairwoman chairperson chair director king
    office: queen prince pope cardinal bishop archbishop ambassador attorney sheriff commissioner
    office: councilman councilwoman delegate lawmaker lawmakers legislator legislators prosecutor
    office: prosecutors diplomat diplomats envoy envoys aide aides adviser advisers advisor advisors
    office: official officials authority authorities officer officers spokesman spokeswoman
    office: spokesperson spokespeople spokesmen leader leaders minister's ministers senators head
    office: strategist strategists secretary-general harbourmaster coordinator superintendent
    office: coroner coroners skipper
    person: farmer villager demonstrator survivor supporter opponent critic rescuer firefighter medic
    person: democrat republican conservative liberal pilot captain driver vendor trader priest imam
    person: parent neighbor relative passenger fisherman miner engineer builder artist singer actor
    person: man woman boy girl person resident residents survivor survivors witness witnesses doctor
    person: doctors nurse nurses teacher teachers professor professors scientist scientists
    person: researcher researchers expert experts analyst analysts economist economists historian
    person: author authors writer writers reporter reporters journalist journalists columnist
    person: activist activists protester protesters demonstrator demonstrators voter voters worker
    person: workers employee employees villager villagers farmer farmers student students lawyer
    person: lawyers attorney attorneys founder manager executive executives owner neighbour
    person: neighbours neighbor neighbors mother father son daughter brother sister wife husband
    person: widow friend friends relative relatives refugee refugees volunteer volunteers soldier
    person: soldiers shepherd insider insiders source sources people critics critic supporter
    person: supporters opponents rescuers rescuer firefighters medics patient patients families
    person: family candidate candidates rival rivals republicans democrats conservatives liberals
    person: member members participant participants respondent respondents investigator
    person: investigators pollster veteran veterans observer observers consultant consultants donor
    person: donors organizer organizers host anchor blogger citizen citizens user users
    body: ministry department agency administration government office bureau commission committee
    body: council court parliament congress senate house cabinet police army navy military force
    body: forces alliance union party federation association organization organisation institute
    body: institution university college school hospital company corporation firm bank group
    body: charity foundation society campaign directorate service services secretariat embassy
    body: consulate authority authorities coalition movement team staff regime kremlin pentagon
    body: white-house state city county district board chamber operator brigade brigades airline
    body: coastguard inspectorate observatory gendarmerie constabulary treasury presidency registry
    body: league guild cooperative network channel newsroom think-tank tribunal panel taskforce delegation consortium utility
    spokesperson: spokesman spokeswoman spokesperson spokesmen spokespeople spokesperson's
    anonymous: official officials source sources insider insiders aide aides diplomat diplomats
    anonymous: adviser advisers advisor advisors officer authority person people witness
    paper: report reports statement statements study studies survey surveys poll polls letter memo
    paper: memorandum email emails document documents filing filings lawsuit complaint indictment
    paper: affidavit transcript bulletin bulletins release communique paper papers article articles
    paper: editorial column book books review analysis analyses assessment data findings figures census
    paper: website webpage site headline dossier testimony tally count estimate estimates story
    paper: stories ad ads video text message note petition resolution platform sign op-ed records
    paper: results ledgers files
    post: tweet tweets post posts tweeted thread facebook twitter instagram telegram
    outlet: newspaper magazine broadcaster station paper daily weekly outlet outlets tabloid
    arbitrary: many some most others few several observers everyone nobody critics people
    group: farmers traders miners drivers pilots engineers passengers parents economists scientists
    group: researchers doctors nurses teachers lawmakers officials analysts critics opponents
    group: people residents survivors voters workers villagers farmers students lawyers refugees
    group: volunteers soldiers supporters opponents rescuers firefighters families republicans
    group: democrats conservatives liberals members respondents protesters activists experts analysts
    """
}
