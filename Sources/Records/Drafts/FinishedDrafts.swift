import Contracts
import Glibc

extension Store {
  /// Removes a journal whose visit was saved before a crash could remove it.
  ///
  /// - Parameters:
  ///   - entries: How many entries the journal holds.
  ///   - isHeld: Whether the caller holds the journal's lock. Else it is taken first: whoever has
  ///     it may be saving the record just now, and may yet have to take it back.
  /// - Returns: Whether the visit is finished.
  /// - Throws: ``StoreError/unreadable(path:reason:)`` when a record has the id but does not
  ///   account for the journal: then both are left.
  func settleFinished(
    _ id: String, entries: Int, in drafts: Folder, isHeld: Bool
  ) throws(StoreError) -> Bool {
    guard let place = RecordPlace(id), let month = try openMonth(of: place) else { return false }
    let name = "\(id)\(Journal.ending)"
    let record: Descriptor
    do throws(ReadFault) {
      record = try self.record(place.name, in: month, id: id, holding: entries)
    } catch {
      if error.isAbsent { return false }
      throw .unreadable(
        path: "\(drafts.path)/\(name)",
        reason: "a record has its id, but \(error.reason); both were left")
    }
    if isHeld {
      remove(name, in: drafts, recordIn: month, record)
    } else if let own = try? drafts.openFile(name, O_RDWR), (try? own.lock()) == true {
      remove(name, in: drafts, recordIn: month, record)
    }
    return true
  }

  private func record(
    _ name: String, in month: Folder, id: String, holding entries: Int
  ) throws(ReadFault) -> Descriptor {
    let file = try month.openFile(name, O_RDONLY)
    let summary = try Store.summary(try file.read(limit: Store.recordLimit), id: id)
    guard let counted = summary.journalEntries, counted >= entries else {
      throw .content("it holds less than the draft")
    }
    return file
  }

  /// The crash may have come before the record was on the disk for good.
  private func remove(
    _ name: String, in drafts: Folder, recordIn month: Folder, _ record: borrowing Descriptor
  ) {
    guard (try? record.sync()) != nil, (try? month.sync()) != nil else { return }
    try? drafts.remove(name)
    try? drafts.sync()
  }
}
