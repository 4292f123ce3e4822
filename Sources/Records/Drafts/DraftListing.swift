public import Assessment
import Contracts
import Glibc

/// A draft as it lies in the store.
public struct StoredDraft: Equatable, Sendable {
  public let id: String
  /// Everything that happened so far; the first is always *identified*.
  public let entries: [DraftEntry]
  /// Whose visit it is, as said last.
  public let identity: Identity
  /// Whether it is open somewhere, here or in another process.
  public let isOpen: Bool
  /// Whether its last line is torn and will be dropped.
  public let isTorn: Bool

  public let began: Moment
  public let updated: Moment

  public var stage: Stage { identity.contact.stage }

  /// nil when the entries do not begin with *identified*.
  public init?(id: String, entries: [DraftEntry], isOpen: Bool, isTorn: Bool) {
    guard let first = entries.first, let last = entries.last,
      case .identified(var identity) = first.event
    else { return nil }
    for entry in entries {
      if case .identified(let said) = entry.event { identity = said }
    }
    self.id = id
    self.entries = entries
    self.identity = identity
    self.isOpen = isOpen
    self.isTorn = isTorn
    began = first.at
    updated = last.at
  }
}

/// The drafts of a store.
public struct DraftListing: Equatable, Sendable {
  /// The one that changed last first.
  public let drafts: [StoredDraft]
  /// In the order of their paths.
  public let unreadable: [UnreadableFile]

  public init(drafts: [StoredDraft], unreadable: [UnreadableFile]) {
    self.drafts = drafts
    self.unreadable = unreadable
  }
}

extension Store {
  /// Reads every draft. The journal of a visit whose record is saved already is removed silently;
  /// one that cannot be read is listed with the reason and never touched.
  public func drafts() throws(StoreError) -> DraftListing {
    var drafts: [StoredDraft] = []
    var unreadable: [UnreadableFile] = []
    if let folder = try openDrafts() {
      let entries: [FolderEntry]
      do throws(SystemFault) {
        entries = try folder.entries()
      } catch {
        throw .cannotRead(path: folder.path, error)
      }
      for entry in entries where !TemporaryName.matches(entry.name) {
        do throws(UnreadableFile) {
          if let draft = try draft(entry, in: folder) { drafts.append(draft) }
        } catch {
          unreadable.append(error)
        }
      }
    }
    drafts.sort { ($0.updated.milliseconds, $0.id) > ($1.updated.milliseconds, $1.id) }
    unreadable.sort { $0.path < $1.path }
    return DraftListing(drafts: drafts, unreadable: unreadable)
  }

  /// nil for a visit that is finished.
  private func draft(
    _ entry: FolderEntry, in folder: Folder
  ) throws(UnreadableFile) -> StoredDraft? {
    let path = "\(folder.path)/\(entry.name)"
    func refusal(_ reason: String) -> UnreadableFile { UnreadableFile(path: path, reason: reason) }
    guard let id = RecordPlace.id(entry.name, Journal.ending) else {
      throw refusal("is not the name of a draft")
    }
    let file: Descriptor
    do throws(ReadFault) {
      file = try folder.openFile(entry.name, O_RDONLY)
    } catch {
      if error.isAbsent { return nil }
      throw refusal(error.reason)
    }
    do throws(StoreError) {
      let content = try content(of: file, id: id, path: path)
      if try settleFinished(id, entries: content.entries.count, in: folder, isHeld: false) {
        return nil
      }
      return StoredDraft(
        id: id, entries: content.entries, isOpen: file.isLockedElsewhere, isTorn: content.isTorn)
    } catch {
      switch error {
      case .unreadable(_, let reason): throw refusal(reason)
      case .cannotRead(_, let fault): throw refusal(ReadFault.system(fault).reason)
      default: throw refusal(error.message)
      }
    }
  }
}
