import Glibc
import Shell
import Tables

func put(_ text: String, _ descriptor: Int32) {
  var bytes = Array(text.utf8)[...]
  while !bytes.isEmpty {
    let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count <= 0 { break }
    bytes = bytes.dropFirst(count)
  }
}

func answer(_ arguments: [String]) -> Int32 {
  var session = Session()
  let surroundings = DiskSurroundings { String(UInt32.random(in: 0...UInt32.max), radix: 16) }
  let isCommand = arguments.first == "-c"
  if arguments.first == "extract", arguments.contains("-"), var filter = ExtractFilter() {
    while let line = readLine() {
      put(String(decoding: filter.answer(to: Array(line.utf8)), as: UTF8.self), 1)
    }
    return filter.isClean ? 0 : ExitCode.input.rawValue
  }
  let source =
    isCommand ? arguments.dropFirst().joined(separator: " ") : ProcessArguments.line(arguments)
  var code = ExitCode.success
  let format = session.scriptFormat
  session.run(Script(source: source), in: surroundings) { reply in
    for output in reply.outputs { put(output.rendered(as: format, in: Layout()), 1) }
    for note in reply.notes { put("note: \(note)\n", 2) }
    for diagnostic in reply.diagnostics { put(DiagnosticText(diagnostic).text(in: .fancy), 2) }
    code = max(code, reply.exitCode)
  }
  return code.rawValue
}

exit(answer(Array(CommandLine.arguments.dropFirst())))
