import Glibc

/// An open file, closed when it goes out of use.
struct Descriptor: ~Copyable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  deinit { close(number) }

  /// Writes all bytes: interrupted and short writes go on where they stopped.
  func write(_ bytes: [UInt8]) throws(SystemFault) {
    // A closure that throws would lose the kind of what it throws.
    var fault: SystemFault?
    bytes.withUnsafeBytes { buffer in
      do throws(SystemFault) { try write(buffer) } catch { fault = error }
    }
    if let fault { throw fault }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(SystemFault) {
    var done = 0
    while done < bytes.count {
      let count = try retrying {
        Glibc.write(number, bytes.baseAddress?.advanced(by: done), bytes.count - done)
      }
      // A write that takes nothing and names no error would turn this loop into a hang.
      if count == 0 { throw SystemFault(code: EIO) }
      done += count
    }
  }

  func sync() throws(SystemFault) { _ = try retrying { fsync(number) } }

  /// Syncs the content and the length, and no more.
  func syncContent() throws(SystemFault) { _ = try retrying { fdatasync(number) } }

  func truncate(to length: Int) throws(SystemFault) {
    _ = try retrying { ftruncate(number, length) }
  }

  func status() throws(SystemFault) -> stat {
    var status = stat()
    _ = try retrying { fstat(number, &status) }
    return status
  }

  /// Sets the permissions, which a umask may have narrowed.
  func setMode(_ mode: mode_t) throws(SystemFault) { _ = try retrying { fchmod(number, mode) } }
}
