import Glibc

/// Looks for files and folders of a store that others on this computer may read or write: the
/// records, the journals, the letters, the index, and the folders they lie in.
///
/// Each name is looked at as it is: a link is neither followed nor judged.
struct StorePermissions {
  /// What others may use, with its permissions.
  private(set) var open: [UnreadableFile] = []
  /// A store is three folders deep; what lies deeper is not ours.
  private static let deepest = 8

  init(_ location: StoreLocation) {
    for path in [location.root, location.drafts, location.index] where isOutside(path, location) {
      guard let folder = try? Folder.open(path) else { continue }
      if let status = try? folder.status() { judge(path, status) }
      look(folder, depth: 0)
    }
    open.sort { $0.path < $1.path }
  }

  /// Whether a folder is not met on the way through the store's own.
  private func isOutside(_ path: String, _ location: StoreLocation) -> Bool {
    path == location.root || !path.hasPrefix(location.root + "/")
  }

  private mutating func look(_ folder: Folder, depth: Int) {
    guard depth < StorePermissions.deepest, let entries = try? folder.entries() else { return }
    for entry in entries where entry.kind != .link {
      var status = stat()
      guard fstatat(folder.number, entry.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
      judge("\(folder.path)/\(entry.name)", status)
      if entry.kind == .folder, let inner = try? folder.subfolder(entry.name) {
        look(inner, depth: depth + 1)
      }
    }
  }

  private mutating func judge(_ path: String, _ status: stat) {
    let mode = status.st_mode & 0o777
    guard mode & 0o077 != 0 else { return }
    open.append(
      UnreadableFile(
        path: path,
        reason: "others on this computer may use it: mode \(String(mode, radix: 8)); chmod go= it"))
  }
}
