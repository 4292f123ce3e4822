public import Assessment
public import Contracts
import Glibc

extension Store {
  /// Saves a record that grew from no draft.
  ///
  /// - Returns: The path of its file.
  /// - Throws: ``StoreError/exists(path:)`` when another record has its id; nothing is ever
  ///   overwritten.
  public func save(
    _ record: AssessmentRecord, shelf: PackShelf
  ) throws(StoreError) -> String {
    try checkSetting(record.visit.setting)
    return try write(RecordFile.bytes(record, shelf: shelf), id: record.id)
  }

  /// Saves something said about a record or a dyad. Saving the very same again is no fault.
  ///
  /// - Returns: The path of its file.
  /// - Throws: ``StoreError/exists(path:)`` when another record has its id.
  public func save(_ record: FollowUp) throws(StoreError) -> String {
    try checkSetting(record.setting)
    return try write(RecordFile.bytes(record), id: record.id)
  }

  /// Saves the record of a draft, then removes its journal.
  ///
  /// Once the record is on the disk this does not fail: a journal that cannot be removed is
  /// recognised by its id and removed when drafts are listed next.
  public func finish(
    _ journal: Journal, _ record: AssessmentRecord, shelf: PackShelf
  ) throws(StoreError) -> String {
    guard record.id == journal.id else { throw .noDraft(id: record.id) }
    try checkSetting(record.visit.setting)
    let bytes = RecordFile.bytes(record, entries: journal.reach, shelf: shelf)
    let path = try write(bytes, id: record.id)
    journal.remove()
    return path
  }

  func checkSetting(_ setting: Setting) throws(StoreError) {
    guard setting == location.setting else {
      throw .otherSetting(path: location.root, found: location.setting, wanted: setting)
    }
  }

  func write(_ bytes: [UInt8], id: String) throws(StoreError) -> String {
    guard let place = RecordPlace(id) else { throw .noRecord(id: id) }
    let records = try settledSubfolder("records", of: try writableRoot())
    let year = try settledSubfolder(place.year, of: records)
    let month = try settledSubfolder(place.month, of: year)
    let path = "\(month.path)/\(place.name)"
    do throws(SaveFault) {
      _ = try DurableFile.create(
        place.name, in: month, bytes, triesUnnamed: usesUnnamedFiles)
    } catch {
      guard error == .exists, try isSettled(place.name, in: month, bytes) else {
        throw StoreError(saving: path, error)
      }
    }
    return path
  }

  /// Whether the very same bytes are there already, of an earlier try, and on the disk.
  private func isSettled(
    _ name: String, in folder: Folder, _ bytes: [UInt8]
  ) throws(StoreError) -> Bool {
    guard let file = try? folder.openFile(name, O_RDONLY),
      let found = try? file.read(limit: Store.recordLimit), found == bytes
    else { return false }
    do throws(SystemFault) {
      try file.sync()
      try folder.sync()
      return true
    } catch {
      throw .notSettled(path: "\(folder.path)/\(name)", error, isVisible: true)
    }
  }

  /// The bytes of a record of any kind, unread.
  public func bytes(of id: String) throws(StoreError) -> [UInt8] {
    guard let place = RecordPlace(id), let month = try openMonth(of: place) else {
      throw .noRecord(id: id)
    }
    do throws(ReadFault) {
      return try month.read(place.name, limit: Store.recordLimit)
    } catch {
      if error.isAbsent { throw .noRecord(id: id) }
      throw StoreError(reading: "\(month.path)/\(place.name)", error)
    }
  }

  /// nil when the month has no folder.
  func openMonth(of place: RecordPlace) throws(StoreError) -> Folder? {
    guard let root = try openRoot() else { return nil }
    do throws(SystemFault) {
      return try root.subfolder("records").subfolder(place.year).subfolder(place.month)
    } catch {
      if error.code == ENOENT { return nil }
      throw .cannotRead(path: "\(root.path)/records/\(place.year)/\(place.month)", error)
    }
  }

  /// A whole assessment. See ``StoredRecord`` for packs that are not on the shelf.
  public func record(_ id: String, shelf: PackShelf) throws(StoreError) -> StoredRecord {
    let bytes = try bytes(of: id)
    do throws(FileRefusal) {
      let record = try RecordFile.record(bytes, shelf: shelf)
      if record.id == id { return record }
    } catch {
      throw .unreadable(path: location.recordPath(id) ?? id, reason: error.message)
    }
    throw .unreadable(path: location.recordPath(id) ?? id, reason: Store.otherName)
  }

  static let otherName = "its name is not the id inside it"
}
