public import Assessment

/// A line of the supervisor's room: a saved visit, or a review of one.
public struct RoomRow: Equatable, Sendable {
  public enum Safety: Equatable, Sendable { case none, notAsked, raised, open }
  public enum Review: Equatable, Sendable { case none, said, asked, signed }

  public let id: String
  /// The record that Enter opens: of a review, the one it speaks of.
  public let opens: String
  public let at: Moment
  public let dyad: String
  public let relation: String
  public let stage: Stage?
  /// nil where no level was found.
  public let level: Int?
  public let hasGaps: Bool
  public let safety: Safety
  /// Whether the practitioner agreed with the rules; nil without a decision.
  public let agrees: Bool?
  public let practitioner: String
  public let review: Review
  public let nextContact: CalendarDate?
  public let isOverdue: Bool
  public let isInError: Bool
  /// Whether it was corrected; the row shows the corrected state.
  public let isCorrected: Bool
  /// Whether what was decided spoke of another level than the corrected one.
  public let isDecidedBefore: Bool

  public init(
    id: String, opens: String, at: Moment, dyad: String, relation: String, stage: Stage?,
    level: Int?, hasGaps: Bool, safety: Safety, agrees: Bool?, practitioner: String,
    review: Review, nextContact: CalendarDate?, isOverdue: Bool, isInError: Bool,
    isCorrected: Bool = false, isDecidedBefore: Bool = false
  ) {
    self.id = id
    self.opens = opens
    self.at = at
    self.dyad = dyad
    self.relation = relation
    self.stage = stage
    self.level = level
    self.hasGaps = hasGaps
    self.safety = safety
    self.agrees = agrees
    self.practitioner = practitioner
    self.review = review
    self.nextContact = nextContact
    self.isOverdue = isOverdue
    self.isInError = isInError
    self.isCorrected = isCorrected
    self.isDecidedBefore = isDecidedBefore
  }
}

/// The columns of the room, in the order in which they stand.
public enum RoomColumn: String, CaseIterable, Hashable, Sendable {
  case date, dyad, stage, level, safety, decision, by, review, followUp
}

/// What part of which list the screen shows.
public struct RoomQuery: Equatable, Sendable {
  public var filter: RecordFilter
  public var column: RoomColumn
  public var isReversed: Bool
  /// The first row shown, counted from 0, and how many there is room for.
  public var first: Int
  public var count: Int
  /// Whether every word of the filter means something; else nothing matches.
  public var isUnderstood: Bool

  public init(
    filter: RecordFilter, column: RoomColumn, isReversed: Bool, first: Int, count: Int,
    isUnderstood: Bool = true
  ) {
    self.filter = filter
    self.column = column
    self.isReversed = isReversed
    self.first = first
    self.count = count
    self.isUnderstood = isUnderstood
  }
}

/// The rows that are seen, and the counts of all others.
public struct RoomWindow: Equatable, Sendable {
  /// The first of `rows` in the list.
  public var first = 0
  public var rows: [RoomRow] = []
  /// How many rows there are that match, those entered in error too.
  public var matching = 0
  /// How many visits there are, and how many of them match: without those entered in error, which
  /// are never counted.
  public var total = 0
  public var counted = 0
  /// Files that are no records.
  public var unreadable = 0
  /// How much of the store is read, in whole percent; nil when it is all read.
  public var reading: Int?
  /// How much of the notes is looked through, in whole percent; nil when nothing is looked for.
  public var searching: Int?
  /// Whether the plain words were looked for in references only.
  public var leavesNotesOut = false
  /// The codes that `by:` and `for:` can be completed with.
  public var practitioners: [String] = []

  public init() {}
}
