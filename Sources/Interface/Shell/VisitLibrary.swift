public import Assessment

/// The packs, words and rules a visit works with. It never changes, so a visit is copied without it.
public final class VisitLibrary: Equatable, Sendable {
  /// By pack id.
  public let packs: [String: Pack]
  public let texts: [String: PackText]
  public let rules: LevelRules
  private let assessor: Assessor

  public init(packs: [Pack], texts: [PackText], rules: LevelRules) {
    self.packs = Dictionary(packs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.texts = Dictionary(texts.map { ($0.pack, $0) }, uniquingKeysWith: { first, _ in first })
    self.rules = rules
    assessor = Assessor(packs: packs, rules: rules)
  }

  public static func == (left: VisitLibrary, right: VisitLibrary) -> Bool {
    left === right
      || left.packs == right.packs && left.texts == right.texts && left.rules == right.rules
  }

  /// The guide for a stage, or nil when none is here.
  public func guide(for stage: Stage) -> Pack? {
    packs.values.first { $0.kind == .guide && $0.stage == stage }
  }

  /// The stages that have a guide here, youngest first.
  public var stages: [Stage] { Stage.allCases.filter { guide(for: $0) != nil } }

  /// What the rules find in a visit, from its answers and exactly this history.
  public func findings(of visit: Visit, history: [EarlierContact]) -> Findings {
    assessor.findings(sheets: visit.sheets, situation: visit.situation(history: history))
  }

  /// The definition of an item, or nil.
  public func item(_ reference: ItemReference) -> Item? {
    guard let pack = packs[reference.pack], let position = pack.position(of: reference.item)
    else { return nil }
    return pack.items[position]
  }

  /// The words of an item, or nil.
  public func text(_ reference: ItemReference) -> PackText.Item? {
    texts[reference.pack]?.items[reference.item]
  }

  /// The title of an item; its id when there are no words.
  public func title(_ reference: ItemReference) -> String {
    text(reference)?.title ?? "\(reference)"
  }

  /// The label of an option; its code when there are no words.
  public func label(_ reference: ItemReference, code: String) -> String {
    text(reference)?.options[code] ?? code
  }

  public func sectionTitle(_ pack: String, _ section: String) -> String {
    texts[pack]?.sections[section]?.title ?? section
  }

  public func domainTitle(_ pack: String, _ domain: String) -> String {
    texts[pack]?.domains[domain] ?? domain
  }
}
