/// One rule: when its condition holds, the visit reaches at least its level.
public struct LevelRule: Hashable, Sendable {
  /// Whose help the rule points to.
  public enum Pathway: String, Hashable, Sendable {
    case relationship
    case mentalHealth = "mental-health"
    case baby
    case any
  }

  public let id: String
  /// 1 to 3.
  public let level: Int
  public let pathway: Pathway
  public let condition: Condition
  /// One plain line.
  public let text: String
  public let source: String

  public init(
    id: String, level: Int, pathway: Pathway, condition: Condition, text: String, source: String
  ) {
    self.id = id
    self.level = level
    self.pathway = pathway
    self.condition = condition
    self.text = text
    self.source = source
  }
}

/// The rules that lead from findings to a level, shared by all stages.
///
/// The mapping is this project's proposal after Milford & Oates' low, moderate and high, and
/// needs local clinical sign-off.
public struct LevelRules: Equatable, Sendable {
  public struct Level: Hashable, Sendable {
    public let id: String
    public let number: Int
    public let title: String
    public let offers: [String]

    public init(id: String, number: Int, title: String, offers: [String]) {
      self.id = id
      self.number = number
      self.title = title
      self.offers = offers
    }
  }

  public let version: String
  public let levels: [Level]
  /// Offers by level number where only wellbeing, worry, baby or a mood scale fired.
  public let mentalHealthOffers: [Int: [String]]
  /// Ids of packs that are forms of one questionnaire, such as its items in two orders.
  public let forms: [[String]]
  /// How the offers are called in records and letters.
  public let offerWords: [OfferWords]
  public let rules: [LevelRule]

  public init(
    version: String, levels: [Level], mentalHealthOffers: [Int: [String]],
    offerWords: [OfferWords] = [], forms: [[String]] = [], rules: [LevelRule]
  ) {
    self.version = version
    self.levels = levels
    self.mentalHealthOffers = mentalHealthOffers
    self.offerWords = offerWords
    self.forms = forms
    self.rules = rules
  }

  public func level(_ id: String) -> Level? { levels.first { $0.id == id } }
  public func rule(_ id: String) -> LevelRule? { rules.first { $0.id == id } }

  /// A cut-off (`PACK/CUTOFF`) and those of the same name in the other forms of its questionnaire.
  ///
  /// They are one subject where it is asked what has lasted: a scale given in one form and later in
  /// the other is still the same scale. The order does not depend on which of them is given.
  public func sameCutoffs(as name: String) -> [String] {
    guard let slash = name.firstIndex(of: "/"),
      let packs = forms.first(where: { $0.contains(String(name[..<slash])) })
    else { return [name] }
    return packs.map { $0 + name[slash...] }
  }
}
