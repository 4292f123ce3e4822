import Assessment
import Contracts
import Glibc

/// What lies in a store, file by file, for whoever checks all of it.
public struct StoreContent {
  /// A file of a record that could be opened as its name says.
  public struct File {
    public let id: String
    public let path: String
    fileprivate let file: RecordWalk.File
  }

  public let files: [File]
  /// What is no record, with the reason.
  public let misplaced: [UnreadableFile]
  /// Folders and files that others may read or write, with their permissions.
  public let open: [UnreadableFile]

  init(_ store: Store) throws(StoreError) {
    var walk = RecordWalk()
    var open: [UnreadableFile] = []
    if let root = try store.openRoot() {
      walk.records(in: root)
      StoreContent.look(root, &open)
      for name in ["records", "drafts"] {
        if let folder = try? root.subfolder(name) { StoreContent.look(folder, &open) }
      }
    }
    var seen: Set<String> = []
    for file in walk.files where seen.insert(file.folder.path).inserted {
      StoreContent.look(file.folder, &open)
    }
    for file in walk.files {
      var status = stat()
      guard fstatat(file.folder.number, file.name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        continue
      }
      StoreContent.judge("\(file.folder.path)/\(file.name)", status, &open)
    }
    files = walk.files.map {
      File(id: $0.id, path: "\($0.folder.path)/\($0.name)", file: $0)
    }
    misplaced = walk.unreadable.sorted { $0.path < $1.path }
    self.open = open.sorted { $0.path < $1.path }
  }

  private static func look(_ folder: Folder, _ open: inout [UnreadableFile]) {
    if let status = try? folder.status() { judge(folder.path, status, &open) }
  }

  private static func judge(_ path: String, _ status: stat, _ open: inout [UnreadableFile]) {
    let mode = status.st_mode & 0o777
    guard mode & 0o077 != 0 else { return }
    let digits = String(mode, radix: 8)
    open.append(
      UnreadableFile(path: path, reason: "others on this computer may use it: mode \(digits)"))
  }
}

extension Store {
  /// Every file of the store by its name, none of them opened yet.
  public func content() throws(StoreError) -> StoreContent { try StoreContent(self) }

  /// The bytes of a file that ``content()`` found, or why they cannot be had.
  public func bytes(of file: StoreContent.File) -> Result<[UInt8], UnreadableFile> {
    do throws(ReadFault) {
      return .success(try file.file.folder.read(file.file.name, limit: Store.recordLimit))
    } catch {
      return .failure(UnreadableFile(path: file.path, reason: error.reason))
    }
  }
}
