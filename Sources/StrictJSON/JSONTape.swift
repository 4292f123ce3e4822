/// The tokens of a JSON text as one flat list, for readers that want few members of many files.
///
/// It takes nothing that ``JSONValue/init(parsing:maximumDepth:)`` refuses. What it cannot vouch
/// for at once, such as a key with an escape in it, it does not take either: the full parser then
/// has the say, and the words for what is wrong.
public struct JSONTape {
  public enum Kind: UInt8, Sendable { case null, yes, no, number, string, array, object }

  /// A value or a key. The members of an object follow it, a key and its value in turns.
  public struct Node: Sendable {
    public let kind: Kind
    /// Whether the bytes of a string stand for themselves and are ASCII.
    public internal(set) var isPlain = true
    /// Whether a string holds an escape, so that its bytes are not its text.
    public internal(set) var hasEscape = false
    /// The bytes of a string without its quotes, or of a number.
    public internal(set) var start: UInt32
    public internal(set) var end: UInt32 = 0
    /// The first node behind this one and all it holds.
    public internal(set) var next: UInt32 = 0
  }

  public private(set) var nodes: [Node] = []
  var index = 0
  let maximumDepth: Int

  public init(maximumDepth: Int = 64) {
    self.maximumDepth = maximumDepth
    nodes.reserveCapacity(512)
  }

  /// Reads a text; false for whatever it cannot vouch for.
  public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    nodes.removeAll(keepingCapacity: true)
    index = 0
    guard bytes.count < Int(UInt32.max) else { return false }
    skipSpace(bytes)
    guard value(bytes, depth: 0) else { return false }
    skipSpace(bytes)
    return index == bytes.count
  }

  private mutating func value(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) -> Bool {
    guard index < bytes.count, depth <= maximumDepth else { return false }
    switch bytes[index] {
    case UInt8(ascii: "\""): return string(bytes)
    case UInt8(ascii: "{"): return object(bytes, depth: depth)
    case UInt8(ascii: "["): return array(bytes, depth: depth)
    case UInt8(ascii: "t"): return word(bytes, .yes, "true")
    case UInt8(ascii: "f"): return word(bytes, .no, "false")
    case UInt8(ascii: "n"): return word(bytes, .null, "null")
    default: return number(bytes)
    }
  }

  private mutating func object(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) -> Bool {
    let own = open(.object)
    skipSpace(bytes)
    if take(bytes, UInt8(ascii: "}")) { return close(own) }
    var last = 0
    var isSorted = true
    while true {
      skipSpace(bytes)
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else { return false }
      let key = nodes.count
      // Keys that are equal by another spelling are for the full parser to find.
      guard string(bytes), nodes[key].isPlain else { return false }
      if last > 0, isSorted { isSorted = precedes(bytes, nodes[last], nodes[key]) }
      last = key
      skipSpace(bytes)
      guard take(bytes, UInt8(ascii: ":")) else { return false }
      skipSpace(bytes)
      guard value(bytes, depth: depth + 1) else { return false }
      skipSpace(bytes)
      if take(bytes, UInt8(ascii: "}")) { break }
      guard take(bytes, UInt8(ascii: ",")) else { return false }
    }
    _ = close(own)
    return isSorted || hasDistinctKeys(bytes, own)
  }

  private mutating func array(_ bytes: UnsafeBufferPointer<UInt8>, depth: Int) -> Bool {
    let own = open(.array)
    skipSpace(bytes)
    if take(bytes, UInt8(ascii: "]")) { return close(own) }
    while true {
      skipSpace(bytes)
      guard value(bytes, depth: depth + 1) else { return false }
      skipSpace(bytes)
      if take(bytes, UInt8(ascii: "]")) { return close(own) }
      guard take(bytes, UInt8(ascii: ",")) else { return false }
    }
  }

  private mutating func open(_ kind: Kind) -> Int {
    nodes.append(Node(kind: kind, start: UInt32(index)))
    index += 1
    return nodes.count - 1
  }

  private mutating func close(_ own: Int) -> Bool {
    nodes[own].end = UInt32(index)
    nodes[own].next = UInt32(nodes.count)
    return true
  }

  private mutating func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ kind: Kind, _ word: StaticString
  ) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
    nodes.append(
      Node(
        kind: kind, start: UInt32(index), end: UInt32(index + count),
        next: UInt32(nodes.count + 1)))
    index += count
    return true
  }

  private mutating func string(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index += 1
    let start = index
    var all: UInt8 = 0
    var index = self.index + bytes.plain(from: self.index)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") { break }
      if byte < 0x20 || byte == UInt8(ascii: "\\") {
        self.index = index
        return escaped(bytes, start)
      }
      all |= byte
      index += 1
    }
    self.index = index
    guard index < bytes.count else { return false }
    if all >= 0x80 {
      guard String(validating: bytes[start..<index], as: UTF8.self) != nil else { return false }
    }
    append(start, isPlain: all < 0x80, hasEscape: false)
    return true
  }

  /// A string with an escape in it: the full parser's own code says whether it is one.
  private mutating func escaped(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var end = index
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard end < bytes.count else { return false }
    var parser = JSONParser(bytes: Array(bytes[(start - 1)...end]), maximumDepth: 0)
    guard (try? parser.string()) != nil, parser.index == end - start + 2 else { return false }
    index = end
    append(start, isPlain: false, hasEscape: true)
    return true
  }

  private mutating func append(_ start: Int, isPlain: Bool, hasEscape: Bool) {
    nodes.append(
      Node(
        kind: .string, isPlain: isPlain, hasEscape: hasEscape, start: UInt32(start),
        end: UInt32(index), next: UInt32(nodes.count + 1)))
    index += 1
  }

  private mutating func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index
    _ = take(bytes, UInt8(ascii: "-"))
    if !take(bytes, UInt8(ascii: "0")) { guard digits(bytes) else { return false } }
    if take(bytes, UInt8(ascii: ".")) { guard digits(bytes) else { return false } }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index += 1
      if !take(bytes, UInt8(ascii: "+")) { _ = take(bytes, UInt8(ascii: "-")) }
      guard digits(bytes) else { return false }
    }
    nodes.append(
      Node(
        kind: .number, start: UInt32(start), end: UInt32(index), next: UInt32(nodes.count + 1)))
    return true
  }

  private mutating func digits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = index
    while index < bytes.count, bytes[index] &- 48 < 10 { index += 1 }
    return index > start
  }

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ byte: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == byte else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = self.index
    while index < bytes.count {
      let byte = bytes[index]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { break }
      index += 1
      // The indent of a pretty text.
      while index + 8 <= bytes.count, bytes.word(at: index) == 0x2020_2020_2020_2020 {
        index += 8
      }
    }
    self.index = index
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Eight bytes at once; there must be as many.
  fileprivate func word(at index: Int) -> UInt64 {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }

  /// How many bytes from here on, in eights, are ASCII that stands for itself in a string: neither
  /// a quote nor a backslash nor a control character.
  fileprivate func plain(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let highs: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= count {
      let word = word(at: index)
      // Each of these has the highest bit of a byte set where that byte is what is looked for; a
      // borrow can set it in the byte after a find as well, which ends the run no earlier.
      let quote = word ^ ones &* 0x22
      let slash = word ^ ones &* 0x5C
      let found =
        ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
        | ((word &- ones &* 0x20) & ~word) | word
      if found & highs != 0 { break }
      index += 8
    }
    return index - start
  }
}

extension JSONTape {
  fileprivate func precedes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ left: Node, _ right: Node
  ) -> Bool {
    let (leftCount, rightCount) = (left.end - left.start, right.end - right.start)
    for offset in 0..<min(leftCount, rightCount) {
      let (one, other) = (bytes[Int(left.start + offset)], bytes[Int(right.start + offset)])
      if one != other { return one < other }
    }
    return leftCount < rightCount
  }

  /// The keys of an object that are not in order, each against all before it. Beyond a few
  /// hundred the full parser is quicker.
  fileprivate func hasDistinctKeys(_ bytes: UnsafeBufferPointer<UInt8>, _ own: Int) -> Bool {
    var keys: [Node] = []
    var position = own + 1
    while position < Int(nodes[own].next) {
      let key = nodes[position]
      let text = bytes[Int(key.start)..<Int(key.end)]
      for other in keys where other.end - other.start == key.end - key.start {
        if text.elementsEqual(bytes[Int(other.start)..<Int(other.end)]) { return false }
      }
      keys.append(key)
      if keys.count > 300 { return false }
      position = Int(nodes[position + 1].next)
    }
    return true
  }
}
