import Contracts

extension RecordIndex {
  /// Matches without what is purged, of which a copy may have brought a file back, and without
  /// what was entered in error.
  ///
  /// - Parameter withErrors: Keeps the records entered in error.
  public func counted(
    _ matches: IndexMatches, purged: Set<String>, withErrors: Bool = false
  ) -> IndexMatches {
    guard let file else { return matches }
    let leavesErrors = !withErrors && file.others.contains { $0.says == .marksInError }
    guard leavesErrors || !purged.isEmpty else { return matches }
    let gone = Set(purged.compactMap { RecordKey($0) })
    var kept: [UInt32] = []
    var areOthers = false
    for place in 0..<matches.count {
      switch matches[place] {
      case .assessment(let index):
        let key = file.rows[index].key
        if gone.contains(key) || leavesErrors && file.said(of: key).isInError { continue }
        kept.append(UInt32(index))
      case .other(let index):
        areOthers = true
        let row = file.others[index]
        if gone.contains(row.key) || gone.contains(row.about) { continue }
        kept.append(UInt32(index))
      }
    }
    return IndexMatches(rows: kept, areOthers: areOthers)
  }
}
