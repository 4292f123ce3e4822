/// Why an item that was reached has no option: each a state of its own, none ever worth 0.
public enum Absence: String, CaseIterable, Hashable, Sendable {
  case declined
  case notAsked = "not-asked"
  /// Said of observed items only.
  case notSeen = "not-seen"
  case notApplicable = "not-applicable"
}

/// What a sheet holds for one item.
public enum Answer: Hashable, Sendable {
  /// Never opened. A gap for a core item and for an item of a begun scale.
  case untouched
  /// Opened, without an answer: a gap.
  case opened
  /// The option at this position of the item's options.
  case option(UInt8)
  case absent(Absence)

  /// The position of the chosen option, or nil.
  public var chosen: Int? {
    if case .option(let index) = self { return Int(index) }
    return nil
  }

  /// Whether the item was reached at all.
  public var isTouched: Bool { self != .untouched }

  /// Whether it is an option or a named way of having none.
  public var isSettled: Bool {
    switch self {
    case .untouched, .opened: false
    case .option, .absent: true
    }
  }
}
