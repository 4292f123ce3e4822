/// One column of one row.
public struct Cell: Hashable, Sendable {
  /// What is drawn: one base with at most four combining marks, never a control character. A
  /// continuation holds a space.
  public var character: Character
  /// How it is drawn.
  public var style: Style
  /// True for the second column of a wide character, which is drawn by the cell before it.
  public var isContinuation: Bool

  public init(character: Character, style: Style = [], isContinuation: Bool = false) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }

  /// A space in the terminal's own colours.
  public static let blank = Cell(character: " ")
}
