/// The level a visit reaches and how sure that is.
public struct LevelFinding: Hashable, Sendable {
  /// `none-noted`, `undetermined`, `emerging`, `established` or `specialist`.
  public let id: String
  /// 0 to 3.
  public let number: Int
  /// The level with gaps ignored, and with every gap at its worst.
  public let possible: ClosedRange<Int>

  /// True exactly when the highest possible level is above the level.
  public var isAtLeast: Bool { possible.upperBound > number }

  public init(id: String, number: Int, possible: ClosedRange<Int>) {
    self.id = id
    self.number = number
    self.possible = possible
  }
}

/// Which way a flag leads.
public enum FlagLane: String, Hashable, Sendable {
  /// Something to act on now, whatever the totals.
  case safety
  /// A rule that reaches level 2 or 3.
  case referral
  case note
}

/// Something that fired: a rule, a safety answer, or a cut-off outside its validity.
public struct Flag: Hashable, Sendable {
  /// A rule's id, `safety/PACK/ITEM`, or `note/PACK/CUTOFF`.
  public let rule: String
  public let lane: FlagLane
  public let because: [ItemReference]

  public init(rule: String, lane: FlagLane, because: [ItemReference]) {
    self.rule = rule
    self.lane = lane
    self.because = because
  }
}

/// An item of a pack, written `PACK/ITEM`.
public struct ItemReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let pack: String
  public let item: String

  public init(pack: String, item: String) {
    self.pack = pack
    self.item = item
  }

  public var description: String { "\(pack)/\(item)" }

  public static func < (left: ItemReference, right: ItemReference) -> Bool {
    (left.pack, left.item) < (right.pack, right.item)
  }
}

/// A node of the explanation: enough to check by hand and to print.
public struct Reason: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A rule of the level rules that fired.
    case rule(id: String, level: Int)
    case domain(pack: String, id: String, state: DomainState)
    /// An item with the code of its answer.
    case item(ItemReference, code: String)
    /// A cut-off that was passed, with the score; of an incomplete score the end of its possible
    /// range that is still past the cut-off.
    case cutoff(pack: String, id: String, score: String, value: Tenths)
    /// The domain or cut-off also stood so at an earlier contact.
    case earlier(subject: String, record: String, date: CalendarDate)
    /// The carer said that it has lasted four weeks or more and is not getting better.
    case lasting(subject: String)
    /// The practitioner's tick.
    case complexTick(reason: String)
    /// Three or more domains at concern or worse.
    case complexDomains([String])
    /// A number of rated items at or above a value.
    case itemCount(Int, atLeast: Tenths)
  }

  public let kind: Kind
  /// The source of the rule or cut-off.
  public let source: String?
  public let children: [Reason]

  public init(kind: Kind, source: String? = nil, children: [Reason] = []) {
    self.kind = kind
    self.source = source
    self.children = children
  }
}

/// What the rules find in a whole visit.
public struct Findings: Equatable, Sendable {
  /// Each pack by itself, in the order given.
  public let packs: [PackFindings]
  /// nil when no pack has domains.
  public let level: LevelFinding?
  /// Every flag of the visit: safety first, then by falling level.
  public let flags: [Flag]
  /// The offers to show: the level's, or the mental-health ones where only those fired.
  public let offers: [String]
  /// One tree for each rule that fired, highest level first.
  public let reasons: [Reason]
  /// Safety items with neither an answer nor a reason.
  public let safetyNotAsked: [ItemReference]
  /// Ids of the earlier records used, and of their amendments.
  public let history: [String]

  public init(
    packs: [PackFindings], level: LevelFinding?, flags: [Flag], offers: [String],
    reasons: [Reason], safetyNotAsked: [ItemReference], history: [String]
  ) {
    self.packs = packs
    self.level = level
    self.flags = flags
    self.offers = offers
    self.reasons = reasons
    self.safetyNotAsked = safetyNotAsked
    self.history = history
  }
}
