extension TextField {
  /// Takes an event that edits the text or moves the caret: printable keys, pastes, backspace and
  /// delete, arrows, Home and End (of the line), Ctrl-A and Ctrl-E, Ctrl-K and Ctrl-U (delete to the
  /// end, to the beginning of the line), Ctrl-W (delete the word before the caret).
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - columns: The width given to `visibleLines`, for Up and Down to move by the lines seen;
  ///     without it they move by the lines typed. They are used in a field of several lines only,
  ///     and not on its first and last line, so that a screen can move on from there.
  /// - Returns: True if the event was of that kind, even where it changed nothing.
  public mutating func handle(_ event: TerminalEvent, columns: Int? = nil) -> Bool {
    switch event {
    case .paste(let pasted):
      insert(pasted)
      return true
    case .key(let key):
      return edit(key) || move(key, columns: columns)
    case .resize, .tick:
      return false
    }
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .enter where isMultiline: insert("\n")
    case .backspace: if caret > 0 { remove(caret - 1..<caret) }
    case .delete: remove(caret..<caret + 1)
    case .control("k"): remove(caret..<lineEnd)
    case .control("u"): remove(lineStart..<caret)
    case .control("w"): remove(wordStart..<caret)
    default: return false
    }
    return true
  }

  private mutating func move(_ key: Key, columns: Int?) -> Bool {
    switch key {
    case .left: caret -= 1
    case .right: caret += 1
    case .home, .control("a"): caret = lineStart
    case .end, .control("e"): caret = lineEnd
    case .up where isMultiline: return moveLine(by: -1, columns: columns)
    case .down where isMultiline: return moveLine(by: 1, columns: columns)
    default: return false
    }
    return true
  }

  private mutating func moveLine(by step: Int, columns: Int?) -> Bool {
    let layout = TextFieldLayout(self, columns: columns ?? .max)
    let target = layout.caretLine + step
    guard layout.spans.indices.contains(target) else { return false }
    caret = layout.offset(line: target, column: layout.caretColumn)
    return true
  }

  private var lineStart: Int {
    let characters = Array(text)
    return (characters[..<caret].lastIndex(where: \.isLineFeed) ?? -1) + 1
  }

  private var lineEnd: Int {
    let characters = Array(text)
    return characters[caret...].firstIndex(where: \.isLineFeed) ?? characters.count
  }

  private var wordStart: Int {
    let characters = Array(text)
    var start = caret
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }
}
