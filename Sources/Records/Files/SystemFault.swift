import Glibc

/// A system call that failed.
public struct SystemFault: Error, Equatable, Sendable {
  /// The number of the C library's `errno`.
  public let code: Int32

  public init(code: Int32) { self.code = code }

  static var latest: SystemFault { SystemFault(code: errno) }

  /// The system's words, such as `No space left on device`.
  public var reason: String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }

  /// What a person can do about it.
  var mend: String {
    switch code {
    case ENOSPC, EDQUOT: "free some space, then try again"
    case EROFS, EACCES, EPERM: "make the folder writable, or choose another with --store"
    case EIO: "the disk reports a fault: keep a copy elsewhere, then try again"
    case ENOTDIR, ELOOP: "move what stands there away, or choose another folder with --store"
    default: "try again, or choose another folder with --store"
    }
  }
}

/// Repeats a call that a signal interrupted. Bounded, so that a system that only ever says
/// "interrupted" is an error and not a hang.
func retrying<Value: SignedInteger>(_ call: () -> Value) throws(SystemFault) -> Value {
  for _ in 0..<100 {
    let value = call()
    if value >= 0 { return value }
    if errno != EINTR { throw .latest }
  }
  throw SystemFault(code: EINTR)
}
