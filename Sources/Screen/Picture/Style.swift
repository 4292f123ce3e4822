/// How a cell is drawn, beyond its character.
public struct Style: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  public static let bold = Style(rawValue: 1 << 0)
  public static let reverse = Style(rawValue: 1 << 1)
  public static let dim = Style(rawValue: 1 << 2)
  public static let underline = Style(rawValue: 1 << 3)
  /// A colour that asks for attention. It never carries meaning alone: use it beside a word or
  /// `bold`, because it is dropped under `NO_COLOR` and where a terminal has no colours.
  public static let alert = Style(rawValue: 1 << 4)

  /// One letter a style for snapshots: `.` plain, then the initials of a single attribute, then a
  /// letter or digit of its own for every combination.
  static let letters: [Character] = Array(".BRbDdxyUurcnwzvAaepfghijkmqsto0")

  /// The letter that stands for this style in `Canvas.styleMap`.
  var letter: Character { Self.letters[Int(rawValue & 0b1_1111)] }
}
