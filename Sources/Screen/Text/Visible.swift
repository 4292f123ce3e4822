/// The text with everything spelled out that would act on a terminal or hide in it: control
/// characters as `^[`, delete as `^?`, line breaks as `^J`, direction overrides, zero-width
/// characters and code points without a meaning as `<U+202E>`. What joins two letters or emoji stays;
/// a mark with nothing to stand on is shown on a dotted circle.
///
/// `Canvas.write` shows text in this form by itself; plain mode and messages need it before they
/// print stored text.
public func visible(_ text: String) -> String {
  if isPlainASCII(text) { return text }
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for character in text {
    var stands = false
    var isFlag = false
    for scalar in character.unicodeScalars {
      let kind = ScalarKind(scalar)
      switch kind {
      case .joiner where stands, .mark where stands, .tag where isFlag, .base, .regionalIndicator:
        result.unicodeScalars.append(scalar)
        stands = true
        if kind.isBase { isFlag = scalar == ScalarKind.blackFlag }
      case .hidden, .joiner, .mark, .tag:
        result += spelled(scalar)
        (stands, isFlag) = (false, false)
      }
    }
  }
  return result
}

/// Whether every byte is a printable ASCII character, so that each takes one column.
func isPlainASCII(_ text: String) -> Bool {
  func isPlain(_ byte: UInt8) -> Bool { byte &- 0x20 < 0x5F }
  // As bytes in a row nearly every text is gone over several times faster.
  return text.utf8.withContiguousStorageIfAvailable { bytes in bytes.allSatisfy(isPlain) }
    ?? text.utf8.allSatisfy(isPlain)
}

/// How a scalar is written out that cannot be shown as it is.
func spelled(_ scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  case 0..<0x20: return "^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40))
  case 0x7F: return "^?"
  default:
    if ScalarKind(scalar) == .mark, let shown = extended("\u{25CC}", scalar) {
      return String(shown)
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }
}

/// The character with one more scalar, if Unicode counts them as one.
func extended(_ character: Character, _ scalar: Unicode.Scalar) -> Character? {
  var scalars = character.unicodeScalars
  scalars.append(scalar)
  let text = String(scalars)
  return text.count == 1 ? text.first : nil
}
