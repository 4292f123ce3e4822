import Assessment
import Contracts

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
    if let root = try store.openRoot() { walk.records(in: root) }
    files = walk.files.map {
      File(id: $0.id, path: "\($0.folder.path)/\($0.name)", file: $0)
    }
    misplaced = walk.unreadable.sorted { $0.path < $1.path }
    open = StorePermissions(store.location).open
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
