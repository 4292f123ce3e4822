import CTerminal
import Screen

/// What has been read and not yet asked for.
struct InputQueue {
  /// A paste whose end has not come after this time has been cut off on the way.
  private static let pastePatience = 2000
  /// Reading stops after so many keys, so that a flood cannot hold up a signal.
  private static let burst = 4096

  /// A terminal that so often promises input and has none (it belongs to another session by now)
  /// would keep the processor busy for ever.
  private static let emptyReadLimit = 16

  private var decoder = KeyDecoder()
  private var events: [TerminalEvent] = []
  private var taken = 0
  /// The library holds bytes that a wait does not know of.
  private var hasUnread = false
  private var pasteIdle = 0
  private var emptyReads = 0

  /// Whether `next` would return at once.
  var isReady: Bool { taken < events.count || hasUnread || terminal_is_ready() }

  mutating func next(timeoutMilliseconds: Int?) -> ConsoleInput {
    while true {
      if taken < events.count {
        taken += 1
        return .event(events[taken - 1])
      }
      events.removeAll(keepingCapacity: true)
      taken = 0
      let limit = waitLimit
      let time = [timeoutMilliseconds, limit].compactMap { $0 }.min() ?? -1
      let wake = terminal_wait(Int32(clamping: time))
      switch wake.kind {
      case .input:
        emptyReads = read() ? 0 : emptyReads + 1
        if emptyReads == Self.emptyReadLimit { return .closed }
      case .signal: return .signal(wake.signal)
      case .resized: return .event(.resize(terminalSize))
      case .closed: return .closed
      case .timeout:
        if hasUnread {
          _ = read()
        } else if time == limit {
          giveUp(after: time)
        } else {
          pasteIdle += time
          return .event(.tick)
        }
      }
    }
  }

  private var terminalSize: Size {
    Size(columns: Int(terminal_columns()), rows: Int(terminal_rows()))
  }

  /// How long the rest of what has begun is worth waiting for.
  private var waitLimit: Int? {
    if hasUnread { return 0 }
    if decoder.isInsideSequence { return Int(terminal_escape_delay()) }
    return decoder.isPasting ? max(0, Self.pastePatience - pasteIdle) : nil
  }

  private mutating func giveUp(after time: Int) {
    if decoder.isPasting {
      events += decoder.abandonPaste()
      terminal_recognise_keys(true)
    } else {
      events += decoder.settle()
    }
  }

  /// Reads what there is; false if there was nothing.
  private mutating func read() -> Bool {
    pasteIdle = 0
    hasUnread = true
    var hasRead = false
    for _ in 0..<Self.burst {
      let input = terminal_read()
      if input.kind == .none {
        hasUnread = false
        break
      }
      hasRead = true
      let wasPasting = decoder.isPasting
      events += decode(input)
      if decoder.isPasting != wasPasting { terminal_recognise_keys(wasPasting) }
    }
    if !hasUnread, !decoder.isInsideSequence { events += decoder.settle() }
    return hasRead
  }

  private mutating func decode(_ input: TerminalInput) -> [TerminalEvent] {
    switch input.kind {
    case .none, .other: []
    case .byte: decoder.feed(byte: UInt8(truncatingIfNeeded: input.value))
    case .pasteBegins: decoder.beginPaste()
    case .function: decoder.feed(function: .function(Int(input.value)))
    case .up: decoder.feed(function: .up)
    case .down: decoder.feed(function: .down)
    case .left: decoder.feed(function: .left)
    case .right: decoder.feed(function: .right)
    case .home: decoder.feed(function: .home)
    case .end: decoder.feed(function: .end)
    case .pageUp: decoder.feed(function: .pageUp)
    case .pageDown: decoder.feed(function: .pageDown)
    case .backspace: decoder.feed(function: .backspace)
    case .delete: decoder.feed(function: .delete)
    case .enter: decoder.feed(function: .enter)
    case .backTab: decoder.feed(function: .backTab)
    }
  }
}
