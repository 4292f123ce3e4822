/// What kind of answer an item takes.
public enum ItemKind: String, Hashable, Sendable {
  /// 0 strength, 1 emerging, 2 look closer, 3 needs attention; rated by the practitioner.
  case rating
  /// One of a list of options.
  case choice
  /// The carer's or practitioner's own words.
  case text
}

/// One option of an item: what is keyed and what it is worth.
public struct AnswerOption: Hashable, Sendable {
  /// What is keyed, such as `2`, `yes` or `4-weeks-or-more`.
  public let code: String
  /// What the option is worth in every score that holds the item; nil for a plain fact.
  public let value: Tenths?
  /// Whether choosing it raises a safety event.
  public let isSafety: Bool

  public init(code: String, value: Tenths? = nil, isSafety: Bool = false) {
    self.code = code
    self.value = value
    self.isSafety = isSafety
  }

  /// The four ratings every rating item has.
  public static let ratings: [AnswerOption] = (0...3).map {
    AnswerOption(code: String($0), value: Tenths($0))
  }
}

/// Which way of missing a baby's need an item looks for: both are as worth seeing, and raters notice
/// the first more readily (clinical page, section 1).
public enum Lean: String, CaseIterable, Hashable, Sendable {
  /// Care that answers too little or too late.
  case tooLittle = "too-little"
  /// Care that takes over, or goes on when the baby has had enough.
  case tooMuch = "too-much"
}

/// One thing that is asked or watched. Holds structure only; words are in ``PackText``.
public struct Item: Hashable, Sendable {
  public let id: String
  /// The id of the section it is asked in.
  public let section: String
  public let kind: ItemKind
  /// Whether the short walk asks it; a deeper item is a gap only once it was opened.
  public let isCore: Bool
  /// The domain a rating belongs to.
  public let domain: String?
  /// Whether it is watched, so that *not seen* can be said of it.
  public let isObserved: Bool
  /// Whether it is about abuse or harm, and so withheld when the talk is not private.
  public let isPrivate: Bool
  /// Whether the carer is offered to skip it before it is shown (items about loss).
  public let offersSkip: Bool
  /// Whether a high rating means too little or too much; nil where the item's words hold both.
  public let lean: Lean?
  /// The options in printed order; empty for a text item. At most 250.
  public let options: [AnswerOption]

  public init(
    id: String, section: String, kind: ItemKind, isCore: Bool = false, domain: String? = nil,
    isObserved: Bool = false, isPrivate: Bool = false, offersSkip: Bool = false,
    lean: Lean? = nil, options: [AnswerOption] = []
  ) {
    self.id = id
    self.section = section
    self.kind = kind
    self.isCore = isCore
    self.domain = domain
    self.isObserved = isObserved
    self.isPrivate = isPrivate
    self.offersSkip = offersSkip
    self.lean = lean
    self.options = kind == .rating ? AnswerOption.ratings : options
  }

  /// The position of the option with this code, or nil.
  public func option(code: String) -> Int? { options.firstIndex { $0.code == code } }

  /// Whether some option raises a safety event.
  public var hasSafetyOption: Bool { options.contains(where: \.isSafety) }
}
