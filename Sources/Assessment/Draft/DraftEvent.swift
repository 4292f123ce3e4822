/// One thing that happened during a visit; the journal of a draft is a list of these.
public enum DraftEvent: Equatable, Sendable {
  /// Who the visit is with and by whom. Said again when any of it is corrected.
  case identified(Identity)
  /// A pack joined the visit, as it was then.
  case joined(PackStamp)
  /// A prompt was shown. From then on it counts as a gap while it has no answer.
  case opened(ItemReference)
  /// An option's or absence's code; nil clears the answer.
  case answered(ItemReference, code: String?)
  /// An empty note removes it.
  case noted(ItemReference, String)
  /// The words given to a text item; empty removes them.
  case wrote(ItemReference, String)
  /// Where in the visit the practitioner is; a word of the screens'.
  case moved(String)
  /// What was done about a safety event.
  case responded(SafetyResponse)
  /// The complexity tick's reason; nil unticks it.
  case complexity(String?)
  case decided(Decision?)
  /// How the entries of a pack's sheet were checked; nil takes it back.
  case checked(pack: String, Checking?)
}

/// A pack's id, version and digest at the time it was used.
public struct PackStamp: Hashable, Sendable {
  public let id: String
  public let version: String
  public let digest: String

  public init(id: String, version: String, digest: String) {
    self.id = id
    self.version = version
    self.digest = digest
  }

  public init(_ pack: Pack) {
    self.init(id: pack.id, version: pack.version, digest: pack.digest)
  }
}

/// Who a visit is with and by whom: everything but the answers.
public struct Identity: Equatable, Sendable {
  public var setting: Setting
  public var baby: Baby
  public var carer: Carer
  public var contact: Contact
  public var practitioner: String
  /// The team the practitioner worked in that day; nil where none is configured.
  public var team: String?

  public init(
    setting: Setting, baby: Baby, carer: Carer, contact: Contact, practitioner: String,
    team: String? = nil
  ) {
    self.setting = setting
    self.baby = baby
    self.carer = carer
    self.contact = contact
    self.practitioner = practitioner
    self.team = team
  }
}

/// An event with the moment it happened.
public struct DraftEntry: Equatable, Sendable {
  public let at: Moment
  public let event: DraftEvent

  public init(at: Moment, event: DraftEvent) {
    self.at = at
    self.event = event
  }
}
