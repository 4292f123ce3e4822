/// The pieces a character is drawn as, each in one cell or, if wide, in two.
///
/// Nearly every character is one piece. A control character is two (`^[`), an invisible one eight
/// (`<U+202E>`), a conjunct of an Indic script or a joined emoji as many as it has bases: terminals
/// place those one after another, whatever Swift counts as one character.
struct Glyphs: Sequence {
  typealias Glyph = (character: Character, width: Int)

  /// ncurses keeps a base and four marks in a cell and drops the whole cell if there are more.
  private static let markLimit = 4

  private let pieces: [Glyph]

  init(of character: Character) {
    var builder = Builder()
    for scalar in character.unicodeScalars { builder.add(scalar) }
    pieces = builder.finish()
  }

  func makeIterator() -> IndexingIterator<[Glyph]> { pieces.makeIterator() }

  private struct Builder {
    private var pieces: [Glyph] = []
    private var current: Character?
    private var width = 0
    private var marks = 0
    private var awaitsFlagHalf = false

    mutating func add(_ scalar: Unicode.Scalar) {
      switch ScalarKind(scalar) {
      case .base(let columns):
        begin(scalar, width: columns)
      case .mark:
        guard current != nil else { return spell(scalar) }
        guard marks < Glyphs.markLimit else { return }
        marks += 1
        append(scalar)
      case .joiner:
        if current == nil { spell(scalar) }
      case .tag:
        if current?.unicodeScalars.first != ScalarKind.blackFlag { spell(scalar) }
      case .regionalIndicator:
        if awaitsFlagHalf {
          append(scalar)
          width = 2
          awaitsFlagHalf = false
        } else {
          begin(scalar, width: 1)
          awaitsFlagHalf = true
        }
      case .hidden:
        spell(scalar)
      }
    }

    mutating func finish() -> [Glyph] {
      close()
      return pieces
    }

    private mutating func begin(_ scalar: Unicode.Scalar, width: Int) {
      close()
      current = Character(scalar)
      self.width = width
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
      guard let base = current, let joined = extended(base, scalar) else { return spell(scalar) }
      current = joined
    }

    private mutating func close() {
      if let character = current { pieces.append((character, width)) }
      current = nil
      marks = 0
      awaitsFlagHalf = false
    }

    private mutating func spell(_ scalar: Unicode.Scalar) {
      close()
      for character in spelled(scalar) { pieces.append((character, 1)) }
    }
  }
}
