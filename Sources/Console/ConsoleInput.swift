public import Screen

/// What the terminal has to say.
public enum ConsoleInput: Equatable, Sendable {
  case event(TerminalEvent)
  /// The process is asked to end: hang-up, terminate, interrupt or quit. Save, `close()`, then
  /// `Console.reraise`.
  case signal(Int32)
  /// Nobody is at the other end any more; no event will follow.
  case closed
}
