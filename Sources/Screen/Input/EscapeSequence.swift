/// What the escape sequences mean that terminals send for keys, in all the forms in use.
enum EscapeSequence {
  /// What a complete sequence stands for.
  enum Meaning: Equatable {
    case key(Key)
    case pasteBegins
    /// A key or reply this program has no use for.
    case nothing
  }

  /// `ESC [` parameters final. Modifiers are left out: Ctrl-Right is Right.
  static func control(parameters: [UInt8], final: UInt8) -> Meaning {
    switch final {
    case UInt8(ascii: "~"): return tilde(leadingNumber(parameters))
    case UInt8(ascii: "Z"): return .key(.backTab)
    default:
      if let key = cursor(final) { return .key(key) }
      if let key = function(final), !parameters.isEmpty { return .key(key) }
      return .nothing
    }
  }

  /// `ESC O` final: the application forms of cursor keys and keypad. Nil if there is no such key.
  static func application(_ final: UInt8) -> Key? {
    if let key = cursor(final) ?? function(final) { return key }
    switch final {
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      // The keypad sends the ASCII character plus 0x40.
      return .character(Character(Unicode.Scalar(final - 0x40)))
    default: return nil
    }
  }

  private static func cursor(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }

  private static func function(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    default: nil
    }
  }

  private static func tilde(_ number: Int) -> Meaning {
    switch number {
    case 1, 7: .key(.home)
    case 3: .key(.delete)
    case 4, 8: .key(.end)
    case 5: .key(.pageUp)
    case 6: .key(.pageDown)
    case 11...15: .key(.function(number - 10))
    case 17...21: .key(.function(number - 11))
    case 23, 24: .key(.function(number - 12))
    case 200: .pasteBegins
    default: .nothing
    }
  }

  private static func leadingNumber(_ parameters: [UInt8]) -> Int {
    var number = 0
    for byte in parameters {
      guard byte >= 0x30, byte <= 0x39, number < 10_000 else { break }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }
}
