/// How much a reader takes.
enum Strictness {
  /// A file somebody prepared: unknown keys, blank names and contradictions are refused.
  case input
  /// A record or journal of our own: unknown keys are ignored, and whatever could be written can
  /// be read again.
  case stored
}
