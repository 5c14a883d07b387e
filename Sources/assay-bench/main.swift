import Glibc

// assay-bench [--seeds FOLDER] [NAME…]: runs all benches, or those of the given names.

func stop(_ reason: String, code: Int32) -> Never {
  let line = Array("assay-bench: \(reason)\n".utf8)
  _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(code)
}

var names = Array(CommandLine.arguments.dropFirst())
var folder = "seeds"
if names.first == "--seeds", names.count > 1 {
  folder = names[1]
  names.removeFirst(2)
}
let known = Benches.all.map(\.name)
if let unknown = names.first(where: { !known.contains($0) }) {
  stop("unknown bench '\(unknown)'; expected one of \(known.joined(separator: ", "))", code: 2)
}
do throws(BenchFailure) {
  let seeds = try SeedArticles(folder: folder)
  for bench in Benches.all where names.isEmpty || names.contains(bench.name) {
    for line in try bench.lines(on: seeds) { print(line) }
  }
} catch {
  stop("\(error)", code: 1)
}
