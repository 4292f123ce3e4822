/// The contacts of one dyad along a line, oldest first.
///
/// It is a function of the *set* of contacts: their order and repetitions do not matter, so two
/// stores merged in any order give the same timeline.
public struct Timeline: Equatable, Sendable {
  public let dyad: Dyad
  /// Oldest first; of contacts at one moment the one whose record was begun first.
  public let contacts: [TimelineContact]
  /// How many contacts of the same dyad have dates that contradict: another baby's, or mistyped.
  public let contradicting: Int

  /// - Parameters:
  ///   - baby: Whom the contacts must fit; nil for the baby as the newest contact tells it.
  ///   - contacts: Those of other dyads are left out.
  public init(of dyad: Dyad, baby: Baby? = nil, contacts: some Sequence<TimelineContact>) {
    var byRecord: [String: TimelineContact] = [:]
    for contact in contacts where contact.dyad == dyad { byRecord[contact.record] = contact }
    let ordered = byRecord.values.sorted {
      ($0.at.milliseconds, $0.record) < ($1.at.milliseconds, $1.record)
    }
    self.dyad = dyad
    guard let baby = baby ?? ordered.last?.baby else {
      self.contacts = []
      contradicting = 0
      return
    }
    self.contacts = ordered.filter { $0.baby.isConsistent(with: baby) }
    contradicting = ordered.count - self.contacts.count
  }

  public var last: TimelineContact? { contacts.last }

  /// The contacts before a moment.
  public func before(_ moment: Moment) -> Timeline {
    Timeline(
      of: dyad, baby: last?.baby,
      contacts: contacts.filter { $0.at.milliseconds < moment.milliseconds })
  }

  /// Ids of every domain that some contact knows, in the order of the alphabet.
  public var domains: [String] { Set(contacts.flatMap(\.domains.keys)).sorted() }
}
