/// The columns `Canvas.write` takes for a text: one for most characters, two for wide ones (CJK,
/// emoji), none for combining marks, and the length of what `visible` spells out.
///
/// Independent of locale and terminal.
public func displayWidth(_ text: String) -> Int {
  if isPlainASCII(text) { return text.utf8.count }
  return text.reduce(0) { $0 + displayWidth($1) }
}

/// The columns `Canvas.write` takes for a character: 1 or 2 for nearly all; the sum of its parts for
/// a conjunct or a joined emoji; more for one that is spelled out, such as `^[`.
public func displayWidth(_ character: Character) -> Int {
  if let width = simpleWidth(character) { return width }
  return Glyphs(of: character).reduce(0) { $0 + $1.width }
}

/// The columns of a character that is drawn as it is, in one piece; nil if it may need more.
func simpleWidth(_ character: Character) -> Int? {
  let utf8 = character.utf8
  if utf8.count == 1, let byte = utf8.first { return byte >= 0x20 && byte < 0x7F ? 1 : nil }
  let scalars = character.unicodeScalars
  guard let first = scalars.first, scalars.count == 1, case .base(let width) = ScalarKind(first)
  else { return nil }
  return width
}
