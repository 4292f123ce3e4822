/// What a panel answers to an item of a vignette, and why.
public struct PanelRating: Equatable, Sendable {
  public let item: String
  /// An option's code, or `declined` and the like.
  public let code: String
  public let rationale: String

  public init(item: String, code: String, rationale: String) {
    self.item = item
    self.code = code
    self.rationale = rationale
  }
}

/// A trainee's sheet held against a panel's answers, item by item.
public struct RatingComparison: Equatable, Sendable {
  public enum Difference: Equatable, Sendable {
    case agrees
    /// The trainee noted less than the panel: so many steps of the scale nearer to the harmless
    /// end.
    case under(Int)
    /// The trainee noted more than the panel.
    case over(Int)
    /// Another answer where there is no more or less.
    case other
    /// The trainee gave no answer at all.
    case unanswered
  }

  public struct Line: Equatable, Sendable {
    public let item: String
    public let domain: String?
    /// Whether it is rated 0 to 3, and so part of ``RatingComparison/agreement``.
    public let isRated: Bool
    /// Whether a high rating means too little or too much.
    public let lean: Lean?
    /// The trainee's answer as codes write it, or nil for none.
    public let own: String?
    public let panel: String
    public let rationale: String
    public let difference: Difference
    /// The panel saw a safety answer here, and the trainee did not.
    public let isMissedSafety: Bool
    /// A safety prompt that the panel answered otherwise, and the trainee not at all.
    public let isOpenSafety: Bool
  }

  /// How the differences lie in one domain.
  public struct Pattern: Equatable, Sendable {
    public let domain: String
    public let agreed: Int
    public let under: Int
    public let over: Int

    public var differences: Int { under + over }
  }

  /// How the differences lie among the items of one lean.
  public struct LeanPattern: Equatable, Sendable {
    public let lean: Lean
    public let agreed: Int
    public let under: Int
    public let over: Int
  }

  /// Missed safety items first, then in the order of the guide.
  public let lines: [Line]

  /// - Parameters:
  ///   - pack: The guide that both answered; items the panel names and the guide lacks are left out.
  ///   - sheet: The trainee's answers, for the same pack.
  ///   - asked: The items that were asked, nil for all: a deeper item that was never opened is no
  ///     difference.
  public init(pack: Pack, sheet: Sheet, panel: [PanelRating], asked: Set<String>? = nil) {
    let ratings = Dictionary(panel.map { ($0.item, $0) }) { first, _ in first }
    let lines = pack.items.indices.compactMap { position -> Line? in
      let item = pack.items[position]
      guard item.kind != .text, asked?.contains(item.id) ?? true,
        let rating = ratings[item.id]
      else { return nil }
      return RatingComparison.line(item, item.code(of: sheet[position]), rating)
    }
    self.lines = lines.filter(\.isMissedSafety) + lines.filter { !$0.isMissedSafety }
  }

  /// A result as it was compared then; without its guide there is nothing to compare.
  public init(_ result: TrainingResult, guide: Pack?, reasons: [String: String]) {
    if let guide {
      self = result.comparison(guide, reasons: reasons)
    } else {
      lines = []
    }
  }

  private static func line(_ item: Item, _ own: String?, _ rating: PanelRating) -> Line {
    let isSafety = { (code: String?) in
      code.flatMap { item.option(code: $0) }.map { item.options[$0].isSafety } ?? false
    }
    return Line(
      item: item.id, domain: item.domain, isRated: item.kind == .rating, lean: item.lean, own: own,
      panel: rating.code,
      rationale: rating.rationale, difference: difference(item, own, rating.code),
      isMissedSafety: isSafety(rating.code) && !isSafety(own),
      isOpenSafety: item.hasSafetyOption && own == nil && !isSafety(rating.code)
        && item.option(code: rating.code) != nil)
  }

  private static func difference(_ item: Item, _ own: String?, _ panel: String) -> Difference {
    guard let own else { return .unanswered }
    if own == panel { return .agrees }
    guard item.kind == .rating, let mine = item.option(code: own),
      let theirs = item.option(code: panel)
    else { return .other }
    // Options of a rating run from the harmless end upwards.
    return mine < theirs ? .under(theirs - mine) : .over(mine - theirs)
  }

  public var missedSafety: [Line] { lines.filter(\.isMissedSafety) }

  /// Safety prompts without an answer: nobody can say that nothing was missed there.
  public var openSafety: [Line] { lines.filter(\.isOpenSafety) }

  /// What was missed about safety, and what was left open.
  public var unseenSafety: [Line] { missedSafety + openSafety }

  /// The items that are rated; facts such as the housing are compared and are no rating.
  public var rated: [Line] { lines.filter(\.isRated) }

  /// How many of the rated items were answered as the panel did.
  public var agreed: Int { rated.count { $0.difference == .agrees } }

  /// The share of rated items answered as the panel did, 0 to 1; nil without one. Items that were
  /// not answered count as not agreed.
  public var agreement: Double? {
    let count = rated.count
    return count > 0 ? Double(agreed) / Double(count) : nil
  }

  /// Whether it passes as raters in this field are certified: a share that agrees with the panel,
  /// and no safety item missed or left open (clinical practice of the PIIOS and the m-ADBB: 80 %).
  public func passes(mark: Double) -> Bool {
    unseenSafety.isEmpty && (agreement?.reaches(mark) ?? false)
  }

  /// Domains with a difference in a direction, the most differences first.
  public var patterns: [Pattern] {
    var order: [String] = []
    for line in lines {
      if let domain = line.domain, !order.contains(domain) { order.append(domain) }
    }
    let patterns = order.map { domain in
      let own = lines.filter { $0.domain == domain }
      return Pattern(
        domain: domain, agreed: own.count { $0.difference == .agrees },
        under: own.count(where: \.isUnder), over: own.count(where: \.isOver))
    }
    return patterns.filter { $0.differences > 0 }.enumerated()
      .sorted { ($1.element.differences, $0.offset) < ($0.element.differences, $1.offset) }
      .map(\.element)
  }

  /// Too little and too much apart, as far as the guide says which is which.
  public var leans: [LeanPattern] {
    Lean.allCases.compactMap { lean in
      let own = lines.filter { $0.lean == lean }
      guard !own.isEmpty else { return nil }
      return LeanPattern(
        lean: lean, agreed: own.count { $0.difference == .agrees },
        under: own.count(where: \.isUnder), over: own.count(where: \.isOver))
    }
  }

  /// How many items were noted as less than the panel did, and as more.
  public var under: Int { lines.count(where: \.isUnder) }
  public var over: Int { lines.count(where: \.isOver) }
}

extension RatingComparison.Line {
  /// Whether the trainee noted less, or more, than the panel.
  public var isUnder: Bool { if case .under = difference { true } else { false } }
  public var isOver: Bool { if case .over = difference { true } else { false } }
}
