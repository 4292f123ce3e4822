/// Turns what a terminal sends into keys and pastes.
///
/// Feed it every byte in the order of arrival, and call `settle()` whenever no more is waiting:
/// only then can a lone Esc be told from the beginning of a sequence. UTF-8 characters whose bytes
/// come apart survive that; nothing that is held back ever eats the key after it.
public struct KeyDecoder: Sendable {
  private enum State: Sendable {
    case ground
    /// After Esc.
    case escape
    /// After Esc O.
    case application
    /// After Esc [, with the parameters so far.
    case control([UInt8])
    case paste(PasteCollector)
  }

  /// Longer than any key's sequence; beyond it the bytes are not one.
  private static let parameterLimit = 32

  private var state = State.ground
  private var assembler = UTF8Assembler()

  public init() {}

  /// Whether a paste has begun and its end has not come.
  public var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// Whether a sequence of several bytes has begun that is worth a short wait before `settle()`.
  public var isInsideSequence: Bool {
    switch state {
    case .application, .control: true
    case .ground, .escape, .paste: false
    }
  }

  /// Takes one byte from the terminal; the events it completes, in order.
  public mutating func feed(byte: UInt8) -> [TerminalEvent] {
    switch state {
    case .paste(var collector):
      // Emptied first, so that the collector's bytes are not copied for each byte that comes.
      state = .ground
      if let text = collector.feed(byte) { return [.paste(text)] }
      state = .paste(collector)
      return []
    case .ground: return ground(byte)
    case .escape: return afterEscape(byte)
    case .application: return afterApplication(byte)
    case .control(let parameters): return afterControl(byte, parameters)
    }
  }

  /// Takes a key that the terminal library has recognised by itself. Inside a paste it is not a
  /// command, and dropped.
  public mutating func feed(function key: Key) -> [TerminalEvent] {
    if isPasting { return [] }
    return settle() + broken() + [.key(key)]
  }

  /// Takes the mark that begins a paste, recognised by the terminal library.
  public mutating func beginPaste() -> [TerminalEvent] {
    if isPasting { return [] }
    let events = settle() + broken()
    state = .paste(PasteCollector())
    return events
  }

  /// Says that nothing more is waiting: what began with Esc was the Esc key.
  public mutating func settle() -> [TerminalEvent] {
    switch state {
    case .ground, .paste: return []
    case .escape:
      state = .ground
      return [.key(.escape)]
    case .application:
      state = .ground
      return [.key(.escape), .key(.character("O"))]
    case .control(let parameters):
      state = .ground
      // Digits would answer a question that nobody answered: what is left of a torn sequence goes.
      return parameters.isEmpty ? [.key(.escape), .key(.character("["))] : [.key(.escape)]
    }
  }

  /// Ends a paste whose end does not come, with what there is of it.
  public mutating func abandonPaste() -> [TerminalEvent] {
    guard case .paste(let collector) = state else { return [] }
    state = .ground
    return [.paste(collector.text())]
  }

  private mutating func ground(_ byte: UInt8) -> [TerminalEvent] {
    if byte == 0x1B {
      let events = broken()
      state = .escape
      return events
    }
    return assembler.feed(byte).compactMap { key(for: $0).map(TerminalEvent.key) }
  }

  private mutating func afterEscape(_ byte: UInt8) -> [TerminalEvent] {
    switch byte {
    case UInt8(ascii: "["):
      state = .control([])
      return []
    case UInt8(ascii: "O"):
      state = .application
      return []
    default:
      state = .ground
      return [.key(.escape)] + ground(byte)
    }
  }

  private mutating func afterApplication(_ byte: UInt8) -> [TerminalEvent] {
    if let key = EscapeSequence.application(byte) {
      state = .ground
      return [.key(key)]
    }
    return settle() + ground(byte)
  }

  private mutating func afterControl(_ byte: UInt8, _ parameters: [UInt8]) -> [TerminalEvent] {
    switch byte {
    case 0x20...0x3F where parameters.count < Self.parameterLimit:
      state = .control(parameters + [byte])
      return []
    case 0x40...0x7E:
      state = .ground
      switch EscapeSequence.control(parameters: parameters, final: byte) {
      case .key(let key): return [.key(key)]
      case .pasteBegins: return beginPaste()
      case .nothing: return []
      }
    default:
      return settle() + ground(byte)
    }
  }

  /// The sign for a character that was begun and cannot be completed.
  private mutating func broken() -> [TerminalEvent] {
    assembler.abandon() ? [.key(.character("\u{FFFD}"))] : []
  }

  private func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x00, 0x80..<0xA0: nil
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x1B: .escape
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    default: .character(Character(scalar))
    }
  }
}
