import Glibc

/// Why the bytes of a file in the store cannot be had.
enum ReadFault: Error {
  case system(SystemFault)
  case link
  case notAFile
  case tooLarge(limit: Int)
  /// Its content is not what its place in the store promises.
  case content(String)

  var reason: String {
    switch self {
    case .system(let fault): "cannot be read: \(fault.reason)"
    case .link: "is a link; links are not followed out of the store"
    case .notAFile: "is not a file"
    case .tooLarge(let limit): "is larger than \(limit / 1_048_576) MB"
    case .content(let reason): reason
    }
  }

  /// Whether there is nothing with that name.
  var isAbsent: Bool {
    if case .system(let fault) = self { fault.code == ENOENT } else { false }
  }
}

extension Folder {
  /// Reads a whole regular file in this folder, never through a link and never more than `limit`
  /// bytes.
  func read(_ name: String, limit: Int) throws(ReadFault) -> [UInt8] {
    try openFile(name, O_RDONLY).read(limit: limit)
  }

  /// Opens a file in this folder, never through a link; opening a pipe does not wait.
  func openFile(_ name: String, _ flags: Int32) throws(ReadFault) -> Descriptor {
    do throws(SystemFault) {
      let opened = try retrying {
        openat(number, name, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
      }
      return Descriptor(opened)
    } catch {
      switch error.code {
      case ELOOP: throw .link
      case EISDIR, ENXIO: throw .notAFile
      default: throw .system(error)
      }
    }
  }
}

extension Descriptor {
  /// Reads from the start to the end.
  func read(limit: Int) throws(ReadFault) -> [UInt8] {
    let status: stat
    do throws(SystemFault) { status = try self.status() } catch { throw .system(error) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    // One byte more than it has, so that the end is seen without growing.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var done = 0
    while true {
      let count = try read(into: &bytes, from: done)
      if count == 0 { break }
      done += count
      // Everything it had, and room was left for more: that was the end.
      if done == Int(status.st_size), done < bytes.count { break }
      // It grew while it was read.
      if done > limit { throw .tooLarge(limit: limit) }
      if done == bytes.count { bytes.append(contentsOf: repeatElement(0, count: done)) }
    }
    bytes.removeLast(bytes.count - done)
    return bytes
  }

  private func read(into bytes: inout [UInt8], from start: Int) throws(ReadFault) -> Int {
    do throws(SystemFault) {
      return try retrying {
        bytes.withUnsafeMutableBytes { buffer in
          pread(number, buffer.baseAddress?.advanced(by: start), buffer.count - start, start)
        }
      }
    } catch {
      throw .system(error)
    }
  }
}
