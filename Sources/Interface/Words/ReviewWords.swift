extension Words {
  public struct Review: Equatable, Sendable {
    public var savedTitle = "Saved visits"
    public var empty = "No visit is saved yet."
    public var unreadable = "Cannot be read: {path}: {reason}"
    public var columns = ["date", "family", "stage", "level", "safety", "decision", "by"]
    public var level = "level {n}"
    public var differsLine = "* decided otherwise than the rules"
    public var correctedSign = "#"
    public var correctedLine = "# corrected since: what stands here is the corrected state"
    public var decidedBeforeLine =
      "\"agreed\" and \"differed\" were said of the level before the correction"
    public var present = "In the room: {list}"
    public var packMissing = "The questions of \"{pack}\" are not here: its answers are not shown."
    public var safetyYes = "SAFETY"
    public var safetyOpen = "not asked"
    public var safetyNotAsked = "safety not asked"
    public var safetyWithout = "Safety, {items}"
    public var without = "Without an answer, {items}"
    public var noAnswer = "nothing entered"
    public var agrees = "agrees"
    public var differs = "differs *"
    /// Of a decision on another level than the corrected one.
    public var agreed = "agreed"
    public var differed = "differed"
    public var inError = "Entered in error"
    public var closed = "closed"
    public var inErrorLine =
      "Entered in error: kept, and counted nowhere; x takes it back once it is open."
    public var atSaving = "When it was saved: {level}"
    public var decidedOn = "{decision}, when {level} was found"
    public var decidedLine = "Decided"
    public var safetyAbove = "raised, whatever the level says; what was done stands below"
    public var recordTitle = "Saved visit"
    public var said = "Said and seen"
    public var rules = "What the rules found"
    public var decided = "What was decided"
    public var recomputedSame = "Worked out again today: the same."
    public var recomputedDiffers = "Worked out again today, this differs: {what}"
    public var notRecomputed = "Not worked out again: {why}"
    public var changed = "Changed during the visit"
    public var change = "{item}: {from}, then {to} at {time}"
    public var none = "none"
    public var safety = "Safety"
    public var acted = "{item}: {action}"
    public var actedWith = "{item}: {action} ({with})"
    public var notActed = "{item}: not acted because {why}"
    public var raisedChanged = "{item}: raised, then changed: {why}"
    public var finishedAt = "Saved {time}, by {who}, with {software}"

    public init() {}
  }

  /// What was decided, in one word: in the past where it spoke of another level.
  func decided(agrees: Bool, before: Bool) -> String {
    switch (agrees, before) {
    case (true, false): review.agrees
    case (false, false): review.differs
    case (true, true): review.agreed
    case (false, true): review.differed
    }
  }
}
