/// A text being typed, and where in it.
///
/// Every printable key is text. Enter is text only in a field of several lines; in any other it is
/// left to the screen, as is every key that `handle` does not use.
public struct TextField: Equatable, Sendable {
  /// What has been typed. Setting it keeps the caret where it is, or at the end if that is nearer.
  public var text: String {
    didSet { caret = min(caret, text.count) }
  }
  /// Characters before the caret, 0 to `text.count`; what is out of range becomes the nearest.
  public var caret: Int {
    didSet { caret = min(max(0, caret), text.count) }
  }
  /// Whether a line feed is text.
  public var isMultiline: Bool
  /// The most characters it takes from keys and pastes; what does not fit is left out.
  public let limit: Int

  /// A field with the caret behind its text, which may be longer than `limit`.
  public init(text: String = "", isMultiline: Bool = false, limit: Int = 4000) {
    self.text = text
    self.isMultiline = isMultiline
    self.limit = limit
    caret = text.count
  }

  /// Puts text at the caret, without control characters and invisible ones; line feeds and tabs
  /// become spaces, line feeds stay in a field of several lines.
  public mutating func insert(_ addition: String) {
    let index = text.index(text.startIndex, offsetBy: caret)
    let before = String(text[..<index])
    let after = String(text[index...])
    var room = max(0, limit - text.count)
    // A single character may have any number of marks; bytes are bounded too.
    var bytes = max(0, limit * 8 - text.utf8.count)
    var head = before
    for character in addition {
      guard let kept = keepable(character) else { continue }
      let joins = head.last.map { (String($0) + String(kept)).count == 1 } ?? false
      guard bytes >= kept.utf8.count, joins || room > 0 else { break }
      bytes -= kept.utf8.count
      if !joins { room -= 1 }
      head.append(kept)
    }
    var whole = head + after
    // Characters may pair anew across the seam (flags do) and become more than were counted.
    while whole.count > max(limit, text.count), head.utf8.count > before.utf8.count {
      head.removeLast()
      whole = head + after
    }
    guard head.utf8.count > before.utf8.count else { return }
    text = whole
    // What was typed may have joined with what follows; the caret goes behind the whole.
    caret = text[..<text.utf8.index(text.startIndex, offsetBy: head.utf8.count)].count
  }

  /// Removes the characters of a range and puts the caret where they were.
  mutating func remove(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.index(start, offsetBy: range.count)
    text.removeSubrange(start..<end)
    caret = range.lowerBound
  }

  private func keepable(_ character: Character) -> Character? {
    if character.isLineFeed || character == "\r" { return isMultiline ? "\n" : " " }
    if character == "\t" { return " " }
    guard let first = character.unicodeScalars.first else { return nil }
    let category = first.properties.generalCategory
    if case .hidden = ScalarKind(first), category != .unassigned { return nil }
    return character
  }
}
