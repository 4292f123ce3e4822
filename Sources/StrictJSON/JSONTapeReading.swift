/// A text and its tape, read by position. Every answer that is no answer is nil: whoever reads
/// then leaves the text to the full reader.
public struct JSONTapeReader {
  public let bytes: UnsafeBufferPointer<UInt8>
  public let nodes: UnsafeBufferPointer<JSONTape.Node>

  /// - Parameter nodes: The nodes of a tape that has read `bytes`.
  public init(bytes: UnsafeBufferPointer<UInt8>, nodes: UnsafeBufferPointer<JSONTape.Node>) {
    self.bytes = bytes
    self.nodes = nodes
  }

  @inlinable public func kind(_ node: Int) -> JSONTape.Kind { nodes[node].kind }
  @inlinable public func next(_ node: Int) -> Int { Int(nodes[node].next) }

  /// The bytes between the quotes of a string, or of a number.
  @inlinable public func raw(_ node: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(nodes[node].start)..<Int(nodes[node].end)])
  }

  /// Whether a string stands there with exactly this text.
  @inlinable public func equals(_ node: Int, _ text: StaticString) -> Bool {
    let own = nodes[node]
    let count = text.utf8CodeUnitCount
    guard own.kind == .string, own.isPlain, Int(own.end - own.start) == count else { return false }
    for offset in 0..<count where bytes[Int(own.start) + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The value of a member; nil when the object has none.
  @inlinable public func member(_ node: Int, _ key: StaticString) -> Int? {
    var position = node + 1
    let end = next(node)
    while position < end {
      if equals(position, key) { return position + 1 }
      position = next(position + 1)
    }
    return nil
  }

  /// Runs over the key and the value of every member, or stops with false.
  @inlinable public func members(_ node: Int, _ each: (_ key: Int, _ value: Int) -> Bool) -> Bool {
    guard kind(node) == .object else { return false }
    var position = node + 1
    let end = next(node)
    while position < end {
      guard each(position, position + 1) else { return false }
      position = next(position + 1)
    }
    return true
  }

  /// Runs over every element, or stops with false.
  @inlinable public func elements(_ node: Int, _ each: (_ element: Int) -> Bool) -> Bool {
    guard kind(node) == .array else { return false }
    var position = node + 1
    let end = next(node)
    while position < end {
      guard each(position) else { return false }
      position = next(position)
    }
    return true
  }

  /// The text of a string that stands for itself.
  public func text(_ node: Int) -> String? {
    guard kind(node) == .string, !nodes[node].hasEscape else { return nil }
    return String(decoding: raw(node), as: UTF8.self)
  }

  /// Gives the bytes of a string's text to `body`.
  public func withText(_ node: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    guard nodes[node].hasEscape else { return body(raw(node)) }
    var parser = JSONParser(
      bytes: [UInt8(ascii: "\"")] + Array(raw(node)) + [UInt8(ascii: "\"")], maximumDepth: 0)
    if let text = try? parser.string() { Array(text.utf8).withUnsafeBufferPointer(body) }
  }

  /// A whole number of up to 15 digits.
  public func integer(_ node: Int) -> Int? {
    guard kind(node) == .number else { return nil }
    let digits = raw(node)
    let isNegative = digits.first == UInt8(ascii: "-")
    var value = 0
    guard digits.count <= 15 else { return nil }
    for byte in digits.dropFirst(isNegative ? 1 : 0) {
      guard byte &- 48 < 10 else { return nil }
      value = value * 10 + Int(byte &- 48)
    }
    return isNegative ? -value : value
  }
}
