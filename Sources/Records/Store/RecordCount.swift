import Assessment

/// How many visits stand.
public enum VisitCount {
  case known(Int)
  /// So many files were added or taken away that they are read a little at a time;
  /// ``RecordIndex/standingCount`` of its end is the count.
  case reading(IndexUpdate)
}

extension Store {
  /// How many files of records there are, by their names alone: no file is opened.
  public func count() throws(StoreError) -> Int {
    var walk = RecordWalk()
    if let root = try openRoot() { walk.records(in: root) }
    return walk.files.count
  }

  /// How many visits stand, as lists count them: without what was said about visits, what was
  /// purged and what was entered in error.
  ///
  /// - Parameter now: Milliseconds since 1970.
  public func visitCount(now: Int64) throws(StoreError) -> VisitCount {
    var update = try index(now: now)
    guard update.complete(ifAtMost: Store.readForCount) else { return .reading(update) }
    return .known(update.current.standingCount)
  }

  /// As many as are read before anybody notices.
  private static let readForCount = 200
}
