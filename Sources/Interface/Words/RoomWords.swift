extension Words {
  /// The supervisor's room.
  public struct Room: Equatable, Sendable {
    public var filterGone = "The filter is taken away. Esc once more leaves."
    public var title = "Supervisor's room"
    public var filter = "Filter:"
    public var noFilter = "press / to narrow the list"
    public var count = "{n} of {all}"
    public var nothing = "Nothing matches this filter."
    public var notUnderstood = "This filter is not understood, so nothing is shown:"
    public var referencesOnly =
      "Words of one or two letters are looked for in references, not in notes."
    public var columns = Phrases<RoomColumn> {
      [
        .date: "date", .dyad: "family", .stage: "stage", .level: "level", .safety: "safety",
        .decision: "decision", .by: "by", .review: "review", .followUp: "follow-up",
      ]
    }
    /// The columns in a sentence.
    public var orders = Phrases<RoomColumn> {
      [
        .date: "date", .dyad: "family", .stage: "stage", .level: "level", .safety: "safety",
        .decision: "decision", .by: "practitioner", .review: "state of review",
        .followUp: "next contact",
      ]
    }
    public var none = "-"
    public var gaps = "+gaps"
    public var safetyOpen = "OPEN"
    public var said = "said"
    public var asked = "asked"
    public var signed = "signed"
    public var overdue = "overdue"
    public var inError = "in error"
    public var slid = "The list changed: another visit stands here now. Look, then press again."
    public var goesOn = "Tab: {words}"
    public var reading = "Reading the store: {percent} of 100 parts. The list can be used."
    public var searching = "Looking through the notes: {percent} of 100 parts."
    public var unreadableOne = "1 file cannot be read; attune verify names it."
    public var unreadable = "{n} files cannot be read; attune verify names them."
    public var sorted = "Sorted by {column}."
    public var sortedBackwards = "Sorted by {column}, the other way round."
    public var nothingToComplete = "There is no word to complete."
    public var lastRow = "This is the last one of the list."
    public var firstRow = "This is the first one of the list."
    public var notFromHere = "This works when the visit was opened from the supervisor's room."

    public init() {}
  }
}
