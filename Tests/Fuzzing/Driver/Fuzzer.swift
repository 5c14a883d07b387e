/// The loop of libFuzzer, which `-sanitize=fuzzer` links.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// Feeds inputs made up by libFuzzer to `read`, as the command line says; `read` gives 0, as libFuzzer
/// asks.
public func runFuzzer(_ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32) {
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  _ = runDriver(&count, &arguments, read)
}
