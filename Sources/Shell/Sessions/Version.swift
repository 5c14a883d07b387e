/// The version of this program, as notebooks record it and `--version` prints it.
public enum Version {
  /// By semantic versioning 2.0.0.
  public static let current = "0.1.0"
}
