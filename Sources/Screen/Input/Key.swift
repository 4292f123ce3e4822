/// A key as a person means it, whatever bytes the terminal sent.
public enum Key: Hashable, Sendable {
  /// Something printable, the space included. A combining mark arrives as a character of its own;
  /// appending it to a text joins it to what stands before.
  case character(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// F1 is `function(1)`.
  case function(Int)
  /// Ctrl with a lowercase letter, or with one of `\ ] ^ _`. Never h, i, j, m or `[`, which
  /// terminals cannot tell from backspace, tab, enter and escape.
  case control(Character)
}
