import CTerminal
public import Screen

/// The terminal of this process: shows pictures, says what was pressed. There can be one at a time,
/// and the terminal is given back when it ends.
public struct Console: ~Copyable {
  private var input = InputQueue()
  private var painter = Painter()
  private var isOpen = true

  /// Takes over the terminal of standard input and output.
  ///
  /// - Throws: `ConsoleError` when there is none that can show a screen; nothing has been written
  ///   then.
  public init() throws(ConsoleError) {
    let name = String(cString: terminal_type_name())
    switch terminal_open() {
    case .ready: break
    case .notATerminal: throw .notATerminal
    case .unknownType: throw name.isEmpty ? .noTerminalType : .unknownTerminal(name)
    case .cannotMoveCursor: throw .cannotMoveCursor(name)
    case .failed: throw .unavailable
    }
  }

  deinit {
    if isOpen { terminal_close() }
  }

  /// The terminal's size in columns and rows.
  public var size: Size {
    Size(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
  }

  /// Shows a picture; only what differs from the one before is sent. What lies beyond the terminal's
  /// edges is left out.
  public mutating func paint(_ canvas: borrowing Canvas) {
    if isOpen { painter.paint(canvas, on: size) }
  }

  /// Waits for the next event.
  ///
  /// - Parameter timeoutMilliseconds: After this time without one, a `tick`; nil waits for ever.
  public mutating func next(timeoutMilliseconds: Int?) -> ConsoleInput {
    guard isOpen else { return .closed }
    let next = input.next(timeoutMilliseconds: timeoutMilliseconds)
    if case .event(.resize) = next { painter.forget() }
    return next
  }

  /// Whether `next` would return at once, so that long work can stand back.
  public mutating func hasPendingInput() -> Bool {
    isOpen && input.isReady
  }

  /// The terminal's bell.
  public func bell() {
    if isOpen { terminal_bell() }
  }

  /// Gives the terminal back as it was before, with the text that stood there.
  public mutating func close() {
    guard isOpen else { return }
    isOpen = false
    terminal_close()
  }

  /// Ends the process by a signal after `close()`, so that the exit status is 128 and the signal's
  /// number; no core file is written. Does not return.
  public static func reraise(_ signal: Int32) {
    terminal_die_of(signal)
  }

  /// Blanks standard output and forgets what has scrolled away, for plain mode. Not while a console is
  /// open.
  ///
  /// - Returns: False if the terminal has no command for that; then what was there has been pushed
  ///   out of sight by empty lines, and scrolling back still shows it. False too if standard output
  ///   is no terminal.
  @discardableResult
  public static func clearScrollback() -> Bool {
    terminal_clear_scrollback()
  }

  /// The columns of a line on standard output, with no screen open; nil where it is no terminal or
  /// does not tell.
  public static var lineColumns: Int? {
    let columns = Int(terminal_line_columns())
    return columns > 0 ? columns : nil
  }
}
