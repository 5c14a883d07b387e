public import JSONValues

/// Why a notebook cannot be read or written.
public enum NotebookError: Error, Hashable, Sendable {
  /// The bytes are not strict JSON; the line and column count from 1.
  case json(JSONError, line: Int, column: Int)
  /// A part is not what the format asks for: where ("cells[3].id"), what was expected, what stood
  /// there.
  case malformed(place: String, expected: String, found: String)
  /// A member that the format does not know where it allows no other.
  case unknownMember(place: String)
  /// Two cells of one id.
  case repeatedID(String)
  /// A major format number other than 4, or one of an older format 4 that had no such numbers.
  case format(major: Int)
  /// A limit that is kept before any work: what is limited, how much is allowed, how much was given.
  case limit(String, allowed: Int, found: Int)
  /// The file could not be read or written, in the words of the system.
  case file(path: String, reason: String)
  /// The file is a device, socket or pipe.
  case notRegular(path: String)
  /// It is a folder, and no file.
  case folder(path: String)
  /// The path leads out of the folder that may be read.
  case outsideRoot(path: String)
  /// A file is there where none may be.
  case alreadyThere(path: String)
  /// The file is no longer the one that was opened; writing would lose another's work.
  case changedSinceOpened(path: String)
}

extension NotebookError: CustomStringConvertible {
  /// The message: lower case, without full stop.
  public var description: String {
    switch self {
    case .json(let error, let line, let column):
      "not a notebook: \(error) at line \(line), column \(column)"
    case .malformed(let place, let expected, let found):
      "not a notebook: \(place) must be \(expected), found \(found)"
    case .unknownMember(let place): "not a notebook: \(place) is no member of the format"
    case .repeatedID(let id): "not a notebook: two cells have the id '\(id)'"
    case .format(let major):
      "notebook format \(major) is not read, only format 4; `jupyter nbconvert --to notebook`"
        + " converts it"
    case .limit(let what, let allowed, let found):
      "\(what) of \(found) is more than the \(allowed) that are read"
    case .file(let path, let reason): "\(path): \(reason)"
    case .notRegular(let path): "\(path): not a regular file"
    case .folder(let path): "\(path): is a folder"
    case .outsideRoot(let path): "\(path): lies outside of the folder that may be read"
    case .alreadyThere(let path): "\(path): there is such a file already"
    case .changedSinceOpened(let path):
      "\(path): changed since it was opened; save under another name, or open it again"
    }
  }
}
