extension Store {
  /// How many records there are, by their names alone: no file is opened.
  public func count() throws(StoreError) -> Int {
    var walk = RecordWalk()
    if let root = try openRoot() { walk.records(in: root) }
    return walk.files.count
  }
}
