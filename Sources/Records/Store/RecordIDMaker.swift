import Contracts

extension Store {
  /// The id for a new visit.
  ///
  /// Its time is later than that of every record and draft here, so a clock that was set back
  /// does not put a visit before those that came first.
  ///
  /// - Parameter now: Milliseconds since 1970.
  public func newID(
    now: Int64, random: inout some RandomNumberGenerator
  ) throws(StoreError) -> String {
    let latest: Int64?
    if let lastID { latest = lastID } else { latest = try latestID() }
    let time = max(0, latest.map { max($0 + 1, now) } ?? now)
    lastID = time
    return RecordID.make(milliseconds: time, random: (random.next(), random.next()))
  }

  private func latestID() throws(StoreError) -> Int64? {
    let drafts = try openDrafts()
    let names = ((try? drafts?.entries()) ?? []).compactMap {
      RecordPlace.id($0.name, Journal.ending)
    }
    let ids = names + [try latestRecord()].compactMap { $0 }
    return ids.compactMap(RecordID.milliseconds).max()
  }

  /// The greatest id of the newest month that has any.
  private func latestRecord() throws(StoreError) -> String? {
    guard let root = try openRoot(), let records = try? root.subfolder("records") else {
      return nil
    }
    func newestFirst(_ folder: Folder, _ isPart: (String) -> Bool) -> [String] {
      ((try? folder.entries()) ?? []).map(\.name).filter(isPart)
        .sorted { (Int($0) ?? 0) > (Int($1) ?? 0) }
    }
    for year in newestFirst(records, RecordPlace.isYear) {
      guard let folder = try? records.subfolder(year) else { continue }
      for month in newestFirst(folder, RecordPlace.isMonth) {
        let entries = (try? folder.subfolder(month).entries()) ?? []
        if let id = entries.compactMap({ RecordPlace.id($0.name, ".json") }).max() { return id }
      }
    }
    return nil
  }
}
