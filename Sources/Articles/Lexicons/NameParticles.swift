internal import Prose

/// Words in lower case inside names of persons, papers and places.
///
/// Source: general knowledge of European, Arabic and Malay names; our own list.
enum NameParticles {
  static let keys = WordSet(
    """
    de del della di da do dos das du des la le les el al ul ibn bin binti abu van von der den ten
    ter zu zum af av y e et und and of the for in on at
    """)
}
