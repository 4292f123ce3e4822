/// What can happen at a terminal.
public enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// A text pasted in one go, with line feeds and without other control characters.
  case paste(String)
  /// The terminal has a new size.
  case resize(Size)
  /// The time the program asked to wait for has passed without an event.
  case tick
}
