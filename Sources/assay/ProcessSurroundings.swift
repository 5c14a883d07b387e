import Glibc
import Shell

/// The files of this machine, or in safe mode those that the process was started with.
struct ProcessSurroundings: Surroundings {
  private let disk = DiskSurroundings(journalFolder: journalFolder(.process)) {
    let digits = String(UInt32.random(in: .min ... .max), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
  /// Where a running command says how far it is.
  private(set) var progress = Progress()
  /// Where a running command leaves the session that Ctrl-C gives back.
  private(set) var loan = SessionLoan()
  /// The only files that may be read; nil where all may, and be written.
  private let named: Set<String>?

  init(_ flags: ProcessFlags) {
    guard flags.isSafe else {
      named = nil
      return
    }
    switch flags.work {
    case .words(let words): named = Set(words)
    case .session, .lines, .version, .help: named = []
    }
  }

  /// The same for one run, which speaks of nothing but itself.
  var forOneRun: ProcessSurroundings {
    var own = self
    (own.progress, own.loan) = (Progress(), SessionLoan())
    return own
  }

  /// Where sessions keep their journals, or nil where the user has no such folder.
  static func journalFolder(_ environment: Environment) -> String? {
    environment.folder("XDG_STATE_HOME", orUnderHome: ".local/state").map { $0 + "/assay/journals" }
  }

  func contents(of path: String) throws(FileProblem) -> [UInt8] {
    if let named, !named.contains(path) {
      throw FileProblem("safe mode reads only the files named at the start", isRefusal: true)
    }
    return try disk.contents(of: path)
  }

  func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    try refuseInSafeMode()
    try loan.write { () throws(FileProblem) in try disk.replace(path, with: bytes) }
  }

  func replace(
    _ path: String, with bytes: [UInt8], expecting expectation: FileExpectation
  ) throws(FileProblem) {
    try refuseInSafeMode()
    try loan.write { () throws(FileProblem) in
      try disk.replace(path, with: bytes, expecting: expectation)
    }
  }

  func contents(of path: String, under folder: String) throws(FileProblem) -> [UInt8] {
    if let named, !named.contains(folder == "." ? path : folder + "/" + path) {
      throw FileProblem("safe mode reads only the files named at the start", isRefusal: true)
    }
    return try disk.contents(of: path, under: folder)
  }

  func write(
    _ bytes: [UInt8], to path: String, under folder: String,
    expecting expectation: FileExpectation, appends: Bool
  ) throws(FileProblem) {
    try refuseInSafeMode()
    try loan.write { () throws(FileProblem) in
      try disk.write(bytes, to: path, under: folder, expecting: expectation, appends: appends)
    }
  }

  func makeFolder(_ path: String) throws(FileProblem) {
    try refuseInSafeMode()
    try disk.makeFolder(path)
  }

  func append(_ bytes: [UInt8], to path: String) throws(FileProblem) {
    try refuseInSafeMode()
    try loan.write { () throws(FileProblem) in try disk.append(bytes, to: path) }
  }

  /// In safe mode no pattern is matched, so that completion tells nothing of the disk.
  func paths(matching pattern: String) -> [String] {
    named == nil ? disk.paths(matching: pattern) : [pattern]
  }

  func journalPaths() -> [String] { named == nil ? disk.journalPaths() : [] }

  func names(beginning start: String) -> [String] {
    named == nil ? disk.names(beginning: start) : []
  }

  func note(done: Int, of total: Int) { progress.note(done: done, of: total) }

  func offer(_ session: Session) { loan.offer(session, isAnswered: false) }

  func closeOffer() -> Bool { loan.closeOffer() }

  func freshToken() -> String { disk.freshToken() }

  func now() -> String? {
    var seconds = time(nil)
    var parts = tm()
    guard gmtime_r(&seconds, &parts) != nil else { return nil }
    func padded(_ number: Int32) -> String { (number < 10 ? "0" : "") + "\(number)" }
    let day = "\(1900 + parts.tm_year)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
    return day + "T\(padded(parts.tm_hour)):\(padded(parts.tm_min))Z"
  }

  private func refuseInSafeMode() throws(FileProblem) {
    if named != nil { throw FileProblem("safe mode writes no file", isRefusal: true) }
  }
}
