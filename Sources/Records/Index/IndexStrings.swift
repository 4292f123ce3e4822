/// The texts of rows that are being read, each once, by number.
struct IndexStrings {
  private(set) var texts: [String] = []
  private var numbers: [String: UInt32] = [:]

  mutating func number(of text: String) -> UInt32 {
    if let number = numbers[text] { return number }
    let number = UInt32(texts.count)
    texts.append(text)
    numbers[text] = number
    return number
  }
}

/// The string table of an index: sorted by bytes, so that a number is also a rank.
struct IndexTable {
  /// Where each text begins in ``bytes``; one more for the end. A zero byte follows each text.
  let offsets: UnsafeBufferPointer<UInt32>
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { max(0, offsets.count - 1) }

  /// Whether every text lies inside the table.
  var isWhole: Bool {
    guard let first = offsets.first, first == 0, Int(offsets[count]) == bytes.count else {
      return false
    }
    for index in 0..<count where offsets[index] >= offsets[index + 1] { return false }
    return true
  }

  /// Empty for a number that is not in the table.
  func bytes(_ number: UInt32) -> UnsafeBufferPointer<UInt8> {
    let index = Int(number)
    guard index < count else { return UnsafeBufferPointer(start: nil, count: 0) }
    let (start, end) = (Int(offsets[index]), Int(offsets[index + 1]))
    guard start < end, end <= bytes.count else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: bytes[start..<end - 1])
  }

  func text(_ number: UInt32) -> String { String(decoding: bytes(number), as: UTF8.self) }
}

extension IndexTable {
  /// The numbers of all texts that hold `needle` anywhere, whatever the case of ASCII letters.
  func holding(_ needle: [UInt8]) -> NumberSet {
    var found = NumberSet(count: count)
    let wanted = needle.map(IndexTable.folded)
    guard let first = wanted.first else {
      found.addAll()
      return found
    }
    for number in 0..<count {
      let end = Int(offsets[number + 1]) - 1
      var start = Int(offsets[number])
      let last = end - wanted.count
      while start <= last {
        if IndexTable.folded(bytes[start]) == first {
          var length = 1
          while length < wanted.count,
            IndexTable.folded(bytes[start + length]) == wanted[length]
          { length += 1 }
          if length == wanted.count {
            found.add(number)
            break
          }
        }
        start += 1
      }
    }
    return found
  }

  /// The numbers of all texts that begin with `prefix`, or are it, whatever the case.
  func matching(_ text: [UInt8], isWhole: Bool) -> NumberSet {
    var found = NumberSet(count: count)
    let wanted = text.map(IndexTable.folded)
    for number in 0..<count {
      let own = bytes(UInt32(number))
      guard own.count >= wanted.count, !isWhole || own.count == wanted.count else { continue }
      var length = 0
      while length < wanted.count, IndexTable.folded(own[length]) == wanted[length] {
        length += 1
      }
      if length == wanted.count { found.add(number) }
    }
    return found
  }

  static func folded(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }
}

/// A set of small numbers.
struct NumberSet {
  private var flags: [Bool]

  init(count: Int) { flags = [Bool](repeating: false, count: count) }

  mutating func add(_ number: Int) { flags[number] = true }
  mutating func addAll() { for index in flags.indices { flags[index] = true } }

  func contains(_ number: UInt32) -> Bool {
    let index = Int(number)
    return index < flags.count && flags[index]
  }
}
