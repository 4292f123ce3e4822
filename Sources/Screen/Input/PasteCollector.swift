/// Takes the bytes between the two marks a terminal puts around a paste.
struct PasteCollector: Sendable {
  /// More than any note; what goes beyond is dropped.
  static let byteLimit = 64 * 1024

  private static let endMark: [UInt8] = [0x1B] + Array("[201~".utf8)

  private var bytes: [UInt8] = []
  /// How many bytes of the end mark have been seen.
  private var matched = 0

  /// Takes one byte; the pasted text once the end mark is complete.
  mutating func feed(_ byte: UInt8) -> String? {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count ? text() : nil
    }
    for index in 0..<matched { keep(Self.endMark[index]) }
    matched = 0
    if byte == Self.endMark[0] { matched = 1 } else { keep(byte) }
    return nil
  }

  /// What has come so far, with line feeds for every kind of line end and tabs kept; other control
  /// characters are left out.
  func text() -> String {
    var text = ""
    // A limit may cut the last character in two: it goes, and is not shown as a broken one.
    var whole = bytes[...]
    if bytes.count == Self.byteLimit {
      while let last = whole.last, last >= 0x80 {
        whole.removeLast()
        if last >= 0xC0 { break }
      }
    }
    for character in String(decoding: whole, as: UTF8.self) {
      switch character {
      case "\r\n", "\r", "\n": text.append("\n")
      case "\t": text.append("\t")
      default:
        if character.unicodeScalars.first?.properties.generalCategory != .control {
          text.append(character)
        }
      }
    }
    return text
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.byteLimit { bytes.append(byte) }
  }
}
