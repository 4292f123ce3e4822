import Glibc

/// An open folder. What lies in it is reached relative to it, and links in it are not followed.
final class Folder {
  let path: String
  private let descriptor: Descriptor

  var number: Int32 { descriptor.number }

  private init(path: String, descriptor: consuming Descriptor) {
    self.path = path
    self.descriptor = descriptor
  }

  /// Opens a folder by its path; links on the way are the user's choice.
  static func open(_ path: String) throws(SystemFault) -> Folder {
    let number = try retrying { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    return Folder(path: path, descriptor: Descriptor(number))
  }

  /// Opens a folder inside this one, never through a link.
  func subfolder(_ name: String) throws(SystemFault) -> Folder {
    let opened = try retrying {
      openat(number, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    }
    return Folder(path: "\(path)/\(name)", descriptor: Descriptor(opened))
  }

  /// Opens a folder inside this one and makes it when there is none, 0700 whatever the umask.
  func makeSubfolder(_ name: String) throws(SystemFault) -> Folder {
    do throws(SystemFault) {
      return try subfolder(name)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    try Folder.make(name, in: number)
    return try subfolder(name)
  }

  /// Makes a folder by its path with all that lead to it.
  static func make(_ path: String) throws(SystemFault) -> Folder {
    do throws(SystemFault) {
      return try open(path)
    } catch {
      guard error.code == ENOENT else { throw error }
    }
    let trimmed = String(path.reversed().drop { $0 == "/" }.reversed())
    let slash = trimmed.lastIndex(of: "/")
    let parentPath = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    let name = slash.map { String(trimmed[trimmed.index(after: $0)...]) } ?? trimmed
    let parent = try make(parentPath)
    try make(name, in: parent.number)
    do throws(SystemFault) {
      try parent.sync()
    } catch {
      // Not there rather than there until the next power cut: trying again syncs again.
      _ = unlinkat(parent.number, name, AT_REMOVEDIR)
      throw error
    }
    return try open(path)
  }

  private static func make(_ name: String, in parent: Int32) throws(SystemFault) {
    do throws(SystemFault) {
      _ = try retrying { mkdirat(parent, name, 0o700) }
    } catch {
      // Another process made it meanwhile.
      if error.code == EEXIST { return }
      throw error
    }
    _ = try retrying { fchmodat(parent, name, 0o700, 0) }
  }

  func sync() throws(SystemFault) { try descriptor.sync() }
  func status() throws(SystemFault) -> stat { try descriptor.status() }
  func setMode(_ mode: mode_t) throws(SystemFault) { try descriptor.setMode(mode) }

  func remove(_ name: String) throws(SystemFault) {
    _ = try retrying { unlinkat(number, name, 0) }
  }

  /// Whether anything has this name, a link too.
  func contains(_ name: String) throws(SystemFault) -> Bool {
    var status = stat()
    do throws(SystemFault) {
      _ = try retrying { fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }
      return true
    } catch {
      if error.code == ENOENT { return false }
      throw error
    }
  }
}
