import FuzzDriver
import Shell

// Feeds lines made up by libFuzzer to the lexer, the parser, completion and the commands, and stops
// where a promise does not hold. No part of `make test`: see `make fuzz`.

/// Reads one input as lines of the shell; 0, as libFuzzer asks.
@_cdecl("readMadeUpLines")
func readMadeUpLines(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  LinePromises.check(
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
  return 0
}

runFuzzer(readMadeUpLines)
