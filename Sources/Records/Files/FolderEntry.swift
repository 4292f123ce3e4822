import Glibc

/// A name in a folder.
struct FolderEntry {
  enum Kind { case file, folder, link, other }

  /// Bytes that are not UTF-8 are shown by the replacement character.
  let name: String
  let kind: Kind
}

extension Folder {
  /// All names but `.` and `..`, in no order.
  func entries() throws(SystemFault) -> [FolderEntry] {
    // A description of its own, so that its position is nobody else's.
    let copy = try retrying { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let fault = SystemFault.latest
      close(copy)
      throw fault
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0, errno != EINTR { throw .latest }
        return entries
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      entries.append(FolderEntry(name: name, kind: kind(entry.pointee.d_type, name)))
    }
  }

  private func kind(_ type: UInt8, _ name: String) -> FolderEntry.Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      var status = stat()
      guard fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }
}
