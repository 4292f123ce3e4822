import Glibc

/// Root reads every file, whatever its mode. This takes that right away, so that whoever runs the
/// tests can see a file refused.
public enum OrdinaryReader {
  /// Words to start a program with that has not got the right.
  public static var command: [String] {
    geteuid() == 0 ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] : []
  }

  /// Does something on this thread, and on those it starts, without the right.
  public static func run<Value>(_ body: () throws -> Value) throws -> Value {
    guard geteuid() == 0 else { return try body() }
    let before = try Capabilities.current()
    var without = before
    without.words[0] &= ~Capabilities.readsAll
    try without.take()
    defer { try? before.take() }
    return try body()
  }
}

/// What a thread may do, as `capget` and `capset` of the C library have it.
private struct Capabilities {
  /// Effective, permitted and inheritable ones, of the low numbers and of the high.
  var words = [UInt32](repeating: 0, count: 6)

  /// `CAP_DAC_OVERRIDE` and `CAP_DAC_READ_SEARCH`.
  static let readsAll: UInt32 = 1 << 1 | 1 << 2

  static func current() throws -> Capabilities {
    var found = Capabilities()
    try call("capget", &found.words)
    return found
  }

  func take() throws {
    var words = words
    try Capabilities.call("capset", &words)
  }

  private static func call(_ name: String, _ words: inout [UInt32]) throws {
    typealias Call =
      @convention(c) (UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>) -> Int32
    // No header that Swift sees declares them.
    guard let symbol = dlsym(nil, name) else { throw Missing("\(name): not in the C library") }
    // The third version of the call, for this thread.
    var header: [UInt32] = [0x2008_0522, 0]
    guard unsafeBitCast(symbol, to: Call.self)(&header, &words) == 0 else {
      throw Missing("\(name): \(String(cString: strerror(errno)))")
    }
  }
}
