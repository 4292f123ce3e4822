public import Assessment
import Contracts
import Glibc

extension Store {
  /// Begins a draft: its journal is on the disk and locked when this returns.
  ///
  /// - Parameter entries: What else has happened already, such as the entries of a visit that
  ///   went on in memory because an earlier try to begin its journal failed.
  public func begin(
    _ id: String, identity: Identity, at moment: Moment, then entries: [DraftEntry] = []
  ) throws(StoreError) -> Journal {
    guard RecordID.isValid(id) else { throw .noDraft(id: id) }
    try checkSetting(identity.setting)
    let folder = try writableDrafts()
    let first = DraftEntry(at: moment, event: .identified(identity))
    let text =
      JournalLine.write(first, beginning: id) + entries.map { JournalLine.write($0) }.joined()
    let bytes = Array(text.utf8)
    let name = "\(id)\(Journal.ending)"
    do throws(SaveFault) {
      let file = try DurableFile.create(
        name, in: folder, bytes, isLocked: true, triesUnnamed: usesUnnamedFiles)
      return Journal(
        id: id, file: file, folder: folder, count: entries.count + 1, length: bytes.count,
        hasRest: false)
    } catch {
      throw StoreError(saving: "\(folder.path)/\(name)", error)
    }
  }

  /// Opens a draft to go on with it.
  ///
  /// - Throws: ``StoreError/locked(id:)`` while it is open elsewhere,
  ///   ``StoreError/unreadable(path:reason:)`` for a journal that cannot be understood.
  public func resume(_ id: String) throws(StoreError) -> ResumedDraft {
    guard RecordID.isValid(id), let folder = try openDrafts() else { throw .noDraft(id: id) }
    let name = "\(id)\(Journal.ending)"
    let path = "\(folder.path)/\(name)"
    let file: Descriptor
    do throws(ReadFault) {
      file = try folder.openFile(name, O_RDWR | O_APPEND)
    } catch {
      if error.isAbsent { throw .noDraft(id: id) }
      throw StoreError(reading: path, error)
    }
    do throws(SystemFault) {
      guard try file.lock() else { throw SystemFault(code: EAGAIN) }
      // Finished by another process between the opening and the lock.
      if try file.status().st_nlink == 0 { throw SystemFault(code: ENOENT) }
    } catch {
      switch error.code {
      case EAGAIN: throw .locked(id: id)
      case ENOENT: throw .noDraft(id: id)
      default: throw .cannotRead(path: path, error)
      }
    }
    let content = try content(of: file, id: id, path: path)
    if try settleFinished(id, entries: content.entries.count, in: folder, isHeld: true) {
      throw .noDraft(id: id)
    }
    let journal = Journal(
      id: id, file: file, folder: folder, count: content.entries.count, length: content.length,
      hasRest: content.isTorn)
    return ResumedDraft(journal: journal, entries: content.entries, isTorn: content.isTorn)
  }

  func content(
    of file: borrowing Descriptor, id: String, path: String
  ) throws(StoreError) -> JournalContent {
    let bytes: [UInt8]
    do throws(ReadFault) {
      bytes = try file.read(limit: Store.draftLimit)
    } catch {
      throw StoreError(reading: path, error)
    }
    do throws(JournalContent.Fault) {
      let content = try JournalContent(bytes)
      if content.id == id { return content }
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
    throw .unreadable(path: path, reason: Store.otherName)
  }
}

/// A draft that was opened again.
public struct ResumedDraft {
  public let journal: Journal
  /// Everything that happened so far; the first is always *identified*.
  public let entries: [DraftEntry]
  /// Whether a last line that a crash had torn was dropped. It was never acknowledged.
  public let isTorn: Bool
}
