/// The text if it fits into so many columns, else its beginning and `..` in at most that many.
///
/// Two full stops, because terminals disagree about the width of an ellipsis.
public func truncated(_ text: String, columns: Int) -> String {
  if displayWidth(text) <= columns { return text }
  let room = columns - 2
  guard room >= 0 else { return String(repeating: ".", count: max(0, columns)) }
  var result = ""
  var width = 0
  for character in text {
    width += displayWidth(character)
    if width > room { break }
    result.append(character)
  }
  return result + ".."
}
