import Assessment

extension Store {
  /// How many files of records there are, by their names alone: no file is opened.
  public func count() throws(StoreError) -> Int {
    var walk = RecordWalk()
    if let root = try openRoot() { walk.records(in: root) }
    return walk.files.count
  }

  /// How many visits stand, as lists count them: without what was said about visits, what was
  /// purged and what was entered in error. nil where many files would first have to be read.
  ///
  /// - Parameter now: Milliseconds since 1970.
  public func visitCount(now: Int64) throws(StoreError) -> Int? {
    var update = try index(now: now)
    guard update.complete(ifAtMost: Store.readForCount) else { return nil }
    let index = update.current
    let all = index.matches(IndexQuery(today: CalendarDate(dayNumber: 0)))
    return index.counted(all, purged: purgedIDs(in: index)).count
  }

  /// As many as are read before anybody notices.
  private static let readForCount = 200
}
