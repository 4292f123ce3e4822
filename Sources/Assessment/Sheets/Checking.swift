/// How the entries of a scale's form were checked against the paper after they were keyed.
public enum Checking: String, CaseIterable, Hashable, Sendable {
  /// Every entry was read back and held against the form.
  case readBack = "read-back"
  /// The form was keyed a second time, and every difference settled.
  case keyedAgain = "keyed-again"
}
