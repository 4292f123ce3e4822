import Assessment
import Contracts
import Glibc
import StrictJSON

/// The assessments and drafts of one setting on this computer.
///
/// Opening one changes nothing on the disk; its folders are made with the first thing saved.
/// Records are only ever added. No method takes a date from a clock.
public final class Store {
  public let location: StoreLocation
  static let recordLimit = 8 * 1_048_576
  static let draftLimit = 16 * 1_048_576
  private static let name = "store.json"

  /// Folders whose own entry this process has synced and whose leftovers it has swept.
  private var settled: Set<String> = []
  /// The time of the last id made, in milliseconds since 1970.
  var lastID: Int64?
  /// Gives what works corrected visits out; asked only when there is one. Without it their level
  /// and safety are listed as recorded.
  public var standingRules: (() -> StandingRules?)?
  /// Whether files begin without a name where the file system can. Only tests say no, to go the
  /// way of file systems that cannot.
  let usesUnnamedFiles: Bool

  /// Opens what is there, or what will be there once something is saved.
  ///
  /// - Throws: ``StoreError`` for a store of the other setting, of a newer version, or a folder
  ///   that holds records without saying what kind of store it is.
  public convenience init(at location: StoreLocation) throws(StoreError) {
    try self.init(at: location, usesUnnamedFiles: true)
  }

  package init(at location: StoreLocation, usesUnnamedFiles: Bool) throws(StoreError) {
    self.location = location
    self.usesUnnamedFiles = usesUnnamedFiles
    if let root = try openRoot() { try check(root) }
  }

  /// Whether the store has been made yet.
  public var isThere: Bool {
    guard let root = try? openRoot() else { return false }
    return (try? root.contains(Store.name)) == true
  }

  /// nil when there is no folder yet.
  func openRoot() throws(StoreError) -> Folder? {
    do throws(SystemFault) {
      return try Folder.open(location.root)
    } catch {
      switch error.code {
      case ENOENT: return nil
      case ENOTDIR: throw .notAStore(path: location.root, reason: "is not a folder")
      default: throw .cannotRead(path: location.root, error)
      }
    }
  }

  private func check(_ root: Folder) throws(StoreError) {
    let path = "\(root.path)/\(Store.name)"
    let bytes: [UInt8]
    do throws(ReadFault) {
      bytes = try root.read(Store.name, limit: 65_536)
    } catch {
      guard error.isAbsent else { throw StoreError(reading: path, error) }
      if let records = try? root.subfolder("records"), (try? records.entries())?.isEmpty == false {
        throw .notAStore(path: root.path, reason: "holds records but no store.json")
      }
      return
    }
    let found: Setting
    do {
      found = try StoreFile.read(try JSONReader.parse(bytes))
    } catch let error as JSONShapeError {
      throw .notAStore(path: path, reason: error.message)
    } catch {
      throw .notAStore(path: path, reason: (error as? FileRefusal)?.message ?? "cannot be read")
    }
    guard found == location.setting else {
      throw .otherSetting(path: root.path, found: found, wanted: location.setting)
    }
  }

  /// Looks whether a visit could be saved: the folders that are there are ours, closed to others
  /// and can be written in. Those that are not there yet are made with the first thing saved.
  public func checkPlaces() throws(StoreError) {
    for folder in [try openRoot(), try openDrafts(), try openReviewDrafts()] {
      guard let folder else { continue }
      try guardOwnership(folder)
      if access(folder.path, W_OK) != 0 {
        throw .notAStore(path: folder.path, reason: "cannot be written in")
      }
    }
  }

  /// The root, made and marked when it is not there, and ours to write in.
  func writableRoot() throws(StoreError) -> Folder {
    let root = try make(location.root)
    try guardOwnership(root)
    let file = "\(root.path)/\(Store.name)"
    do throws(SystemFault) {
      if try root.contains(Store.name) { return root }
      // A folder given for the store alone is closed to others; one with other things in it is
      // left as its owner wanted it.
      if try root.entries().isEmpty { try root.setMode(0o700) }
    } catch {
      throw .cannotCreate(path: file, error)
    }
    try check(root)
    let bytes = Array(StoreFile.write(location.setting).pretty().utf8)
    do throws(SaveFault) {
      _ = try DurableFile.create(
        Store.name, in: root, bytes, triesUnnamed: usesUnnamedFiles)
    } catch {
      switch error {
      case .exists: try check(root)
      case .system(let fault): throw .cannotCreate(path: file, fault)
      case .notSettled: throw StoreError(saving: file, error)
      }
    }
    return root
  }

  /// The drafts' folder, made when it is not there, and ours to write in.
  func writableDrafts() throws(StoreError) -> Folder {
    if location.drafts == "\(location.root)/drafts" {
      return try settledSubfolder("drafts", of: try writableRoot())
    }
    let drafts = try make(location.drafts)
    try guardOwnership(drafts)
    if settled.insert(drafts.path).inserted { drafts.sweep() }
    return drafts
  }

  /// The folder of reviews that were begun, made when it is not there, and ours to write in.
  func writableReviewDrafts() throws(StoreError) -> Folder {
    if location.reviewDrafts == "\(location.root)/reviews" {
      return try settledSubfolder("reviews", of: try writableRoot())
    }
    let folder = try make(location.reviewDrafts)
    try guardOwnership(folder)
    if settled.insert(folder.path).inserted { folder.sweep() }
    return folder
  }

  /// nil when no review was begun yet.
  func openReviewDrafts() throws(StoreError) -> Folder? {
    do throws(SystemFault) {
      return try Folder.open(location.reviewDrafts)
    } catch {
      if error.code == ENOENT { return nil }
      throw .cannotRead(path: location.reviewDrafts, error)
    }
  }

  /// nil when there are no drafts yet.
  func openDrafts() throws(StoreError) -> Folder? {
    do throws(SystemFault) {
      return location.drafts == "\(location.root)/drafts"
        ? try Folder.open(location.root).subfolder("drafts") : try Folder.open(location.drafts)
    } catch {
      if error.code == ENOENT { return nil }
      throw .cannotRead(path: location.drafts, error)
    }
  }

  /// A folder inside another whose entry is known to be on the disk: a synced file in a folder
  /// whose own name was lost is lost with it.
  func settledSubfolder(_ name: String, of parent: Folder) throws(StoreError) -> Folder {
    do throws(SystemFault) {
      let folder = try parent.makeSubfolder(name)
      if !settled.contains(folder.path) {
        try parent.sync()
        settled.insert(folder.path)
        folder.sweep()
      }
      return folder
    } catch {
      throw .cannotCreate(path: "\(parent.path)/\(name)", error)
    }
  }

  private func make(_ path: String) throws(StoreError) -> Folder {
    do throws(SystemFault) {
      return try Folder.make(path)
    } catch {
      throw .cannotCreate(path: path, error)
    }
  }

  private func guardOwnership(_ folder: Folder) throws(StoreError) {
    let status: stat
    do throws(SystemFault) {
      status = try folder.status()
    } catch {
      throw .cannotCreate(path: folder.path, error)
    }
    guard status.st_uid == geteuid() else { throw .notOurs(path: folder.path) }
    guard status.st_mode & 0o002 == 0 else { throw .openToAll(path: folder.path) }
  }
}
