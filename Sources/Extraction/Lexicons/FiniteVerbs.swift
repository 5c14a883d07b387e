/// Forms of common verbs.
///
/// Finite: hardly ever nouns or participles, so that a clause has its verb
/// where one stands. Possible: verbs as often as something else.
///
/// Source: general knowledge of English; our own list.
enum FiniteVerbs {
  static let table = """
    finite: said says told tells went goes came comes took takes gave gives knew knows saw sees got
    finite: gets became becomes began begins wrote writes spoke speaks thinks believes wants needs
    finite: seems seemed appears appeared remains remained includes included refers tells told fell
    finite: rose grew drew flew threw chose broke drove ate hid sang sank shook shrank stole swore
    finite: tore woke wore did does is are was were has had will would can could may might must should
    finite: lets makes keeps kept brings brought buys bought sells sold sends sent loses lost wins
    finite: won pays paid meets met leads led leaves left stands stood understands understood
    finite: hears heard happens happened allows allowed provides provided continues continued agrees agreed
    finite: argues argued claims claimed denies denied hopes hoped insists insisted maintains
    finite: maintained exists existed belongs belonged consists depends depended feels felt finds
    possible: spent made held left felt found met built lost cut hit put set let read shut hurt cost
    possible: beat bent bled bred burnt caught clung dealt dug fed fled flung fought hung hid kept
    possible: laid leapt lent lit meant paid rode ran rang sent shed shone shot slept slid sought
    possible: split spread sprang stuck struck swept swam swung taught thrown wept wound wrung
    possible: make take give go come see know think want need use find tell ask work call try leave
    possible: feel seem become begin help show hear play run move live believe bring happen write
    possible: provide sit stand lose pay meet include continue set learn change lead understand
    possible: watch follow stop create speak allow add spend grow open walk win offer remember love
    possible: consider appear buy wait serve die send expect build stay fall cut reach kill remain
    possible: suggest raise pass sell require report decide pull break face fail reflect represent
    possible: rise cost cause carry affect apply claim drive end enjoy enter exist explain force
    possible: gain hold hope increase involve join keep lack lie matter mean miss note occur own
    possible: plan prefer present produce protect prove push receive recall reduce refuse reject
    possible: relate rely reveal save seek share sound start state steal study support suffer
    possible: suspect talk tend threaten touch treat turn view visit vote wish worry get stick put
    """
}
