public import Assessment
import Screen

/// Two saved visits beside each other.
public struct Comparison: Equatable, Sendable {
  public let left: OpenedRecord
  public let right: OpenedRecord
  public let visits: VisitComparison

  public init(_ left: OpenedRecord, _ right: OpenedRecord) throws(VisitComparison.Refusal) {
    guard left.record.id != right.record.id else { throw .sameVisit }
    // The earlier one stands left.
    let isInOrder =
      left.standing.contact.at.milliseconds <= right.standing.contact.at.milliseconds
    self.left = isInOrder ? left : right
    self.right = isInOrder ? right : left
    visits = try VisitComparison(
      self.left.standing, self.right.standing,
      packs: (self.left.library.packs, self.right.library.packs))
  }

  /// The states of an area in both; nil where a visit has no finding of it.
  public struct Area: Equatable, Sendable {
    public let domain: String
    public let left: DomainState?
    public let right: DomainState?

    public var differs: Bool { left != right }
  }

  /// What differs first.
  public var areas: [Area] {
    let ours = Comparison.states(left)
    let theirs = Comparison.states(right)
    let ids = ours.map(\.id) + theirs.map(\.id).filter { id in !ours.contains { $0.id == id } }
    let areas = ids.map { id in
      Area(
        domain: id, left: ours.first { $0.id == id }?.state,
        right: theirs.first { $0.id == id }?.state)
    }
    return areas.filter(\.differs) + areas.filter { !$0.differs }
  }

  private static func states(_ opened: OpenedRecord) -> [(id: String, state: DomainState)] {
    (opened.findings?.packs ?? []).flatMap(\.domains).map { ($0.id, $0.state) }
  }

  /// What was found then; with corrections, what they lead to.
  public static func level(_ opened: OpenedRecord) -> LevelFinding? {
    opened.after.corrected.bearsOnFindings
      ? opened.after.findings?.level : opened.record.findings.level
  }

  /// The comparison as lines of text, for a reader without screens.
  public func lines(columns: Int, words: Words = .english) -> [String] {
    var page = Page(size: Size(columns: columns, rows: 1_000))
    ComparisonView(words: words, comparison: self).draw(&page)
    return page.lines
  }
}

extension Words {
  public func line(_ refusal: VisitComparison.Refusal) -> String {
    switch refusal {
    case .sameVisit: comparison.sameVisit
    case .otherBaby: comparison.otherBaby
    }
  }
}

extension Turn {
  /// Marks the visit that is open or focused; with another one marked, compares the two.
  mutating func compareVisits() {
    guard !hasSlid(), let room = model.room else { return }
    let mark: ReviewRoom.Mark
    if let opened = model.openedRecord {
      let visit = opened.standing
      mark = ReviewRoom.Mark(
        id: opened.record.id, dyad: visit.dyad.description, date: visit.contact.at.date)
    } else if let row = room.row(room.selected) {
      mark = ReviewRoom.Mark(id: row.opens, dyad: row.dyad, date: row.at.date)
    } else {
      return
    }
    guard let marked = room.marked else {
      changeRoom { $0.marked = mark }
      return say(
        words.comparison.marked.filled(["dyad": mark.dyad, "date": words.date(mark.date)]))
    }
    guard marked.id != mark.id else {
      changeRoom { $0.marked = nil }
      return say(words.comparison.unmarked)
    }
    effects.append(.compare(marked.id, mark.id))
  }

  mutating func received(_ comparison: Comparison) {
    changeRoom { $0.marked = nil }
    push(.comparison(comparison))
  }
}
