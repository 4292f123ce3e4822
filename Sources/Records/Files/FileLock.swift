import Glibc

/// Open-file-description locks: they belong to the open file, so two openings inside one process
/// exclude each other too, and a killed process lets go.
extension Descriptor {
  /// Linux's numbers; the C library shows them only to programs that ask for GNU extensions.
  private static let query: Int32 = 36
  private static let set: Int32 = 37

  private static var whole: flock {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return lock
  }

  /// Takes the lock, or says at once that somebody else has it.
  func lock() throws(SystemFault) -> Bool {
    var lock = Descriptor.whole
    do throws(SystemFault) {
      _ = try retrying { fcntl(number, Descriptor.set, &lock) }
      return true
    } catch {
      if error.code == EAGAIN || error.code == EACCES { return false }
      throw error
    }
  }

  /// Lets go of the lock before the file is closed.
  func unlock() {
    var lock = Descriptor.whole
    lock.l_type = Int16(F_UNLCK)
    _ = fcntl(number, Descriptor.set, &lock)
  }

  /// Whether somebody else has the lock. Looking does not take it.
  var isLockedElsewhere: Bool {
    var lock = Descriptor.whole
    guard fcntl(number, Descriptor.query, &lock) == 0 else { return false }
    return Int32(lock.l_type) != F_UNLCK
  }
}
