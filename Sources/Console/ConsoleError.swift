import Screen

/// Why the screen cannot be opened.
public enum ConsoleError: Error, Equatable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set.
  case noTerminalType
  /// `TERM` names a terminal this system does not know.
  case unknownTerminal(String)
  /// A terminal that can only write line after line.
  case cannotMoveCursor(String)
  /// The terminal could not be taken over, or already is.
  case unavailable

  /// One line: what, why, and what to do.
  public var message: String {
    switch self {
    case .notATerminal:
      "terminal: input or output is not a terminal; use --plain"
    case .noTerminalType:
      "terminal: TERM is not set; set it, or use --plain"
    case .unknownTerminal(let name):
      "terminal: TERM names one this computer does not know, \(visible(name)); use --plain"
    case .cannotMoveCursor(let name):
      "terminal: a screen needs a cursor that moves, and \(visible(name)) has none; use --plain"
    case .unavailable:
      "terminal: it could not be taken over; use --plain"
    }
  }
}
