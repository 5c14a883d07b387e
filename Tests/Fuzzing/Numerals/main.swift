import FuzzDriver

// Feeds texts made up by libFuzzer to the reader of numbers, and stops where a promise does not
// hold. No part of `make test`: see `make fuzz`.

/// Reads one input as a text with numbers; 0, as libFuzzer asks.
@_cdecl("readMadeUpNumbers")
func readMadeUpNumbers(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  NumeralPromises.check(
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
  return 0
}

runFuzzer(readMadeUpNumbers)
