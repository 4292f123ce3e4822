public import Assessment
import Contracts
import Glibc
import StrictJSON

/// Words on saved visits that somebody began to write: a file for each visit and person, apart
/// from the records.
extension Store {
  /// Keeps it in the place of what the same person began before; without a word in it that is
  /// taken away.
  public func keepReviewDraft(_ draft: ReviewDraft) throws(StoreError) {
    guard !draft.isEmpty else {
      return try removeReviewDraft(of: draft.about, by: draft.practitioner)
    }
    guard RecordPlace(draft.about) != nil else { throw .noRecord(id: draft.about) }
    let folder = try writableReviewDrafts()
    let name = Store.name(of: draft.about, draft.practitioner)
    do throws(SystemFault) {
      try folder.replace(name, Array(ReviewDraftFile.write(draft).pretty().utf8))
    } catch {
      throw .cannotWrite(path: "\(folder.path)/\(name)", error)
    }
  }

  /// What somebody began to write of a visit; nil when there is nothing.
  ///
  /// - Throws: ``StoreError/unreadable(path:reason:)`` when it is there and cannot be read: it is
  ///   left as it is.
  public func reviewDraft(
    of id: String, by practitioner: String
  ) throws(StoreError) -> ReviewDraft? {
    guard let folder = try openReviewDrafts() else { return nil }
    let name = Store.name(of: id, practitioner)
    let path = "\(folder.path)/\(name)"
    let bytes: [UInt8]
    do throws(ReadFault) {
      bytes = try folder.read(name, limit: Store.draftLimit)
    } catch {
      if error.isAbsent { return nil }
      throw StoreError(reading: path, error)
    }
    do {
      let draft = try ReviewDraftFile.read(try JSONReader.parse(bytes))
      let isOurs = draft.about == id && Reviewing.isSame(draft.practitioner, practitioner)
      return isOurs ? draft : nil
    } catch {
      let why = (error as? JSONShapeError)?.message ?? (error as? FileRefusal)?.message ?? ""
      throw .unreadable(path: path, reason: why)
    }
  }

  /// Takes away what somebody began to write of a visit.
  public func removeReviewDraft(of id: String, by practitioner: String) throws(StoreError) {
    let name = Store.name(of: id, practitioner)
    try removeReviewDrafts { $0 == name }
  }

  /// Takes away what anybody began to write of these visits.
  func removeReviewDrafts(of ids: Set<String>) throws(StoreError) {
    try removeReviewDrafts { ids.contains(String($0.prefix(Store.idLength))) }
  }

  private func removeReviewDrafts(_ isWanted: (String) -> Bool) throws(StoreError) {
    guard let folder = try openReviewDrafts() else { return }
    do throws(SystemFault) {
      let names = try folder.entries().map(\.name).filter(isWanted)
      guard !names.isEmpty else { return }
      for name in names { try folder.remove(name) }
      try folder.sync()
    } catch {
      throw .cannotWrite(path: folder.path, error)
    }
  }

  /// The code in figures, so that any code makes a name; what the file says of it decides.
  private static func name(of id: String, _ practitioner: String) -> String {
    let code = practitioner.lowercased().utf8.prefix(80).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    return "\(id)-\(code.joined()).json"
  }

  private static let idLength = 36
}
