import Shell

// Feeds lines made up by libFuzzer to the lexer, the parser, completion and the commands, and stops
// where a promise does not hold. No part of `make test`: see `make fuzz`.

/// The loop of libFuzzer, which `-sanitize=fuzzer` links.
@_silgen_name("LLVMFuzzerRunDriver")
func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Reads one input as lines of the shell; 0, as libFuzzer asks.
@_cdecl("readMadeUpLines")
func readMadeUpLines(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  LinePromises.check(
    String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
  return 0
}

var count = CommandLine.argc
var arguments = CommandLine.unsafeArgv
_ = runFuzzer(&count, &arguments, readMadeUpLines)
