import StrictJSON

/// Looks for words in what was written down in words: carers' own words, notes, plans, reasons.
public struct RecordNotes {
  private static let keys: [StaticString] = [
    "notes", "texts", "reason", "plan", "action", "with", "notActedBecause", "changedBecause",
    "text", "note",
  ]
  private var tape = JSONTape()
  private let words: [[UInt8]]

  /// - Parameter words: Each is looked for on its own, whatever the case of ASCII letters.
  public init(words: [String]) { self.words = words.map { Array($0.utf8).map(RecordNotes.folded) } }

  /// Which of the words a record holds; none of one that cannot be read.
  public mutating func found(in bytes: [UInt8]) -> [Bool] {
    var found = [Bool](repeating: false, count: words.count)
    let words = words
    bytes.withUnsafeBufferPointer { bytes in
      // Most records hold none of the words anywhere: then they need not be taken apart.
      if !bytes.contains(UInt8(ascii: "\\")),
        !words.contains(where: { RecordNotes.holds(bytes, $0) })
      {
        return
      }
      guard tape.read(bytes) else { return }
      tape.nodes.withUnsafeBufferPointer { nodes in
        let reader = JSONTapeReader(bytes: bytes, nodes: nodes)
        RecordNotes.search(reader, 0, isNote: false) { text in
          for (index, word) in words.enumerated() where RecordNotes.holds(text, word) {
            found[index] = true
          }
        }
      }
    }
    return found
  }

  private static func search(
    _ reader: JSONTapeReader, _ node: Int, isNote: Bool,
    _ each: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    switch reader.kind(node) {
    case .object:
      _ = reader.members(node) { key, value in
        let isNote = isNote || keys.contains { reader.equals(key, $0) }
        // Findings repeat the rules' words.
        if !reader.equals(key, "findings") { search(reader, value, isNote: isNote, each) }
        return true
      }
    case .array:
      _ = reader.elements(node) { element in
        search(reader, element, isNote: isNote, each)
        return true
      }
    case .string where isNote: reader.withText(node, each)
    default: break
    }
  }

  private static func holds(_ text: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    guard let first = word.first else { return true }
    var start = 0
    let last = text.count - word.count
    while start <= last {
      if folded(text[start]) == first {
        var length = 1
        while length < word.count, folded(text[start + length]) == word[length] { length += 1 }
        if length == word.count { return true }
      }
      start += 1
    }
    return false
  }

  private static func folded(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }
}
