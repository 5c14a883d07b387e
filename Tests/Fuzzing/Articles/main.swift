import Articles
import Extraction
import FuzzDriver
import Prose

// Feeds bytes made up by libFuzzer to everything that reads what others wrote, and stops where a
// promise of the types does not hold. No part of `make test`: see `make fuzz`.

/// Reads one input by each format; 0, as libFuzzer asks.
@_cdecl("readMadeUpBytes")
func readMadeUpBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for path in [nil, "a.json", "a.jsonl"] as [String?] {
    do throws(ArticleError) {
      for article in try ArticleFormats.articles(in: bytes, path: path) { Promises.check(article) }
    } catch {
      precondition((0...count).contains(error.offsetInBytes), "an error lies in the file")
      precondition(!error.description.isEmpty)
    }
  }
  _ = ArticleRow(reading: bytes)
  // Most bytes made up are no UTF-8: mended, they reach what comes after.
  let mended = Array(String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self).utf8)
  for article in (try? ArticleFormats.articles(in: mended, path: "a.txt")) ?? [] {
    Promises.check(article)
  }
  return 0
}

runFuzzer(readMadeUpBytes)
