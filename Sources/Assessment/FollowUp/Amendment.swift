/// A correction of a finished record, or words added to it: the record itself is never rewritten.
public struct Amendment: Equatable, Sendable {
  /// One place of the record, what stood there and what is to stand there.
  public struct Change: Equatable, Sendable {
    /// See ``RecordField``. Kept as written: a newer program may know more places.
    public let field: String
    /// nil for nothing.
    public let old: String?
    public let new: String?

    public init(field: String, old: String?, new: String?) {
      self.field = field
      self.old = old
      self.new = new
    }
  }

  /// The id of the assessment.
  public let about: String
  /// Empty for an addendum, which only adds words.
  public let changes: [Change]
  /// true marks the record as entered in error, false takes the mark back, nil says nothing.
  public let enteredInError: Bool?
  /// Why; nil only for an addendum.
  public let reason: String?
  /// Words added to the record.
  public let note: String?
  /// What was done about each safety event that the changes raise or undo, as in a visit.
  public let safety: [SafetyResponse]
  /// The amendments of this record that its author knew. Two changes of one field are a conflict
  /// when neither author knew the other's.
  public let seen: [String]
  /// Those of ``seen`` whose conflict it settles.
  public let settles: [String]

  public init(
    about: String, changes: [Change] = [], enteredInError: Bool? = nil, reason: String? = nil,
    note: String? = nil, safety: [SafetyResponse] = [], seen: [String] = [],
    settles: [String] = []
  ) {
    self.about = about
    self.changes = changes
    self.enteredInError = enteredInError
    self.reason = reason
    self.note = note
    self.safety = safety
    self.seen = seen
    self.settles = settles
  }

  /// Whether it only adds words.
  public var isAddendum: Bool { changes.isEmpty && enteredInError == nil }
}
