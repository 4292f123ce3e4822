/// That the story of a dyad has ended, or goes on after all.
public struct DyadStatus: Equatable, Sendable {
  public enum Because: String, CaseIterable, Hashable, Sendable {
    case babyDied = "baby-died"
    case pregnancyEnded = "pregnancy-ended"
    case movedAway = "moved-away"
    case careChanged = "care-changed"
    case other

    /// Whether it ends the story of every carer with this baby: nobody is to be reminded.
    public var isOfBaby: Bool { self == .babyDied || self == .pregnancyEnded }
  }

  public enum Status: Equatable, Sendable {
    /// nil when no reason is given.
    case closed(because: Because?)
    case open
  }

  public let dyad: Dyad
  /// The dates known then: two babies with one reference stay apart when they contradict.
  public let born: CalendarDate?
  public let due: CalendarDate?
  public let status: Status
  /// The day from which it is so.
  public let on: CalendarDate
  public let note: String?

  public init(
    dyad: Dyad, born: CalendarDate? = nil, due: CalendarDate? = nil, status: Status,
    on: CalendarDate, note: String? = nil
  ) {
    self.dyad = dyad
    self.born = born
    self.due = due
    self.status = status
    self.on = on
    self.note = note
  }

  /// A status with the date that tells its baby from another of the same reference: the birth, or
  /// before it the due date.
  public init(
    dyad: Dyad, baby: Baby?, status: Status, on: CalendarDate, note: String? = nil
  ) {
    self.init(
      dyad: dyad, born: baby?.born, due: baby?.born == nil ? baby?.due : nil, status: status,
      on: on, note: note)
  }

  /// Whether it can be of this baby: the labels are equal and the dates do not contradict.
  public func isOf(_ baby: Baby) -> Bool {
    dyad.baby == baby.label
      && Baby(reference: baby.reference, born: born, due: due).isConsistent(with: baby)
  }
}

extension FollowUp {
  /// What was said of the story of a dyad, oldest first: that it ended, and that it went on.
  public static func story(
    of baby: Baby, carer: String, in statuses: some Sequence<FollowUp>
  ) -> [FollowUp] {
    var isOfBaby = false
    return statuses.sorted { $0.id < $1.id }.filter { record in
      guard let status = record.status, status.isOf(baby) else { return false }
      let isOwn = status.dyad.carer == carer
      switch status.status {
      case .closed(let because):
        if because?.isOfBaby == true { isOfBaby = true }
        return isOwn || because?.isOfBaby == true
      case .open:
        defer { isOfBaby = false }
        return isOwn || isOfBaby
      }
    }
  }

  /// The status that closes a dyad now, or nil while it is open.
  ///
  /// The one with the greatest id counts, so stores merged in any order agree, and two closings
  /// are as good as one. A baby's death or the end of a pregnancy closes the dyads of all its
  /// carers; opening any of them again takes that back for all.
  ///
  /// - Parameters:
  ///   - baby: A status of a baby whose dates contradict is of another dyad.
  ///   - statuses: In any order; other kinds of record are passed over.
  public static func closing(
    of baby: Baby, carer: String, in statuses: some Sequence<FollowUp>
  ) -> FollowUp? {
    var ofBaby: FollowUp?
    var ofDyad: FollowUp?
    for record in statuses.sorted(by: { $0.id < $1.id }) {
      guard let status = record.status, status.isOf(baby) else { continue }
      let isOwn = status.dyad.carer == carer
      switch status.status {
      case .closed(let because):
        if because?.isOfBaby == true { ofBaby = record } else if isOwn { ofDyad = record }
      case .open:
        ofBaby = nil
        if isOwn { ofDyad = nil }
      }
    }
    return ofBaby ?? ofDyad
  }
}
