/// What a Unicode scalar does to the columns of a line.
enum ScalarKind: Equatable {
  /// Takes this many columns, 1 or 2.
  case base(Int)
  /// Takes no column of its own and is drawn on the base before it.
  case mark
  /// Only changes how its neighbours are drawn, and terminals disagree about the result: joiners,
  /// variation selectors, skin tones. Left out of cells when a base stands before it.
  case joiner
  /// Spells the name of a region behind a black flag, as in the flag of Wales; behind anything else
  /// it hides words, and is spelled out.
  case tag
  /// Half of a flag.
  case regionalIndicator
  /// Would not be seen, or would act on the terminal: spelled out instead.
  case hidden

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: self = .base(1)
    case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F, 0xE0100...0xE01EF,
      0x1F3FB...0x1F3FF:
      self = .joiner
    case 0xE0020...0xE007F: self = .tag
    // Joins nothing that is seen, and no keyboard types it.
    case 0x34F: self = .hidden
    case 0x1F1E6...0x1F1FF: self = .regionalIndicator
    case 0x1160...0x11FF, 0xD7B0...0xD7FF, 0x302E, 0x302F: self = .mark
    default: self = Self.byCategory(scalar)
    }
  }

  /// Whether others stand on it.
  var isBase: Bool {
    switch self {
    case .base, .regionalIndicator: true
    case .mark, .joiner, .tag, .hidden: false
    }
  }

  /// The only base that tags belong to.
  static let blackFlag: Unicode.Scalar = "\u{1F3F4}"

  private static func byCategory(_ scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: return .hidden
    case .nonspacingMark, .enclosingMark:
      return properties.isDefaultIgnorableCodePoint ? .joiner : .mark
    case .format:
      // Signs such as U+0600 enclose digits and are seen; the rest steers text and is not.
      return properties.isDefaultIgnorableCodePoint
        || scalar.value >= 0xFFF9
          && scalar.value <= 0xFFFB
        ? .hidden : .base(1)
    default:
      if properties.isDefaultIgnorableCodePoint { return .hidden }
      return .base(isWide(scalar) ? 2 : 1)
    }
  }

  /// Unicode's East Asian Width W and F: the ranges of scripts here, the emoji from the standard
  /// library. Unassigned holes inside a range do not matter, they are `hidden`.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x1100: false
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4C6,
      0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
      0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}
