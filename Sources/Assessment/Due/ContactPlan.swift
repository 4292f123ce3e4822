/// The contacts a country offers every family, as data.
public struct ContactPlan: Equatable, Sendable {
  /// A contact of the calendar, such as the one at 6 to 8 weeks.
  public struct Planned: Equatable, Sendable {
    public let id: String
    /// For people.
    public let title: String
    public let window: Window
    /// Suggested to families but not one of the mandated contacts: never called overdue.
    public let isSuggested: Bool

    public init(id: String, title: String, window: Window, isSuggested: Bool = false) {
      self.id = id
      self.title = title
      self.window = window
      self.isSuggested = isSuggested
    }
  }

  public let country: String
  public let title: String
  /// Where the contacts were published.
  public let source: String
  /// What the calendar does not hold, or nil.
  public let note: String?
  /// In the order of their beginnings.
  public let contacts: [Planned]

  public init(
    country: String, title: String, source: String, note: String?, contacts: [Planned]
  ) {
    self.country = country
    self.title = title
    self.source = source
    self.note = note
    self.contacts = contacts
  }
}
