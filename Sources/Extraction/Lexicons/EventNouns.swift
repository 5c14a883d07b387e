public import Prose

/// Nouns for what people come to harm in, and other events that figures are told of.
///
/// Source: the disaster types of EM-DAT, the event types of ACLED and general usage; our own list.
public enum EventNouns {
  /// Whether a word is one of them.
  public static func contains(_ word: WordKey) -> Bool { nouns.contains(word) }

  static let nouns = WordSet(
    """
    war wars conflict invasion offensive operation campaign battle siege fighting clashes ceasefire
    earthquake quake tremor aftershock tsunami eruption landslide mudslide avalanche flood floods
    flooding deluge storm storms hurricane cyclone typhoon tornado tornadoes blizzard heatwave drought
    famine wildfire wildfires fire fires blaze bushfire outbreak epidemic pandemic disaster
    catastrophe crash accident collision derailment capsizing sinking shipwreck explosion explosions
    blast blasts collapse stampede crush shooting shootings bombing bombings airstrike airstrikes
    shelling bombardment gunfire strike strikes attack attacks raid raids ambush massacre genocide uprising coup revolt rebellion
    riot riots unrest protest protests demonstration demonstrations spill leak swarm swarms
    infestation plague blackout outage
    """)
}
