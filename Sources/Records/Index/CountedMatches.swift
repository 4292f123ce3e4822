public import Assessment
public import Contracts

extension RecordIndex {
  /// Matches without what was entered in error. What was purged is not in the index at all.
  public func counted(_ matches: IndexMatches) -> IndexMatches {
    guard let file, file.others.contains(where: { $0.says == .marksInError }) else {
      return matches
    }
    var kept: [UInt32] = []
    for place in 0..<matches.count {
      guard case .assessment(let index) = matches[place] else { return matches }
      if !file.rows[index].isInError { kept.append(UInt32(index)) }
    }
    return IndexMatches(rows: kept)
  }

  /// The earliest day on which somebody made a file of a kind that is no assessment.
  public func firstDay(of kind: RecordKind, by practitioner: String) -> CalendarDate? {
    guard let file else { return nil }
    return file.others.lazy.map(file.record)
      .filter { $0.kind == kind && $0.practitioner == practitioner }.map(\.at.date).min()
  }

  /// How many of some matches were not entered in error.
  public func countStanding(_ matches: IndexMatches) -> Int {
    guard let struck, !matches.areOthers else { return matches.count }
    guard matches.count != count else { return standingCount }
    var standing = 0
    struck.withUnsafeBufferPointer { struck in
      for row in matches.rows where !struck[Int(row)] { standing += 1 }
    }
    return standing
  }

  /// How many assessments there are, without those entered in error.
  public var standingCount: Int { count - struckCount }
}
