public import Assessment

/// The packs, words and rules a visit works with. It never changes, so a visit is copied without it.
public final class VisitLibrary: Equatable, Sendable {
  /// By pack id.
  public let packs: [String: Pack]
  public let texts: [String: PackText]
  public let rules: LevelRules
  /// Packs shown with a service's own licensed wording.
  public let localWording: Set<String>
  /// The words that may leave the service, by pack id: without a local wording.
  public let exportTexts: [String: PackText]
  /// The forms that can be keyed, by title.
  let scales: [ScaleForm]
  let offeredMoments: Set<Pack.Offer.Moment>
  private let assessor: Assessor

  /// - Parameters:
  ///   - texts: The words of the packs, a local wording laid over them.
  ///   - unworded: For the packs with a local wording, the words without it.
  public init(
    packs: [Pack], texts: [PackText], rules: LevelRules, unworded: [PackText] = []
  ) {
    self.packs = Dictionary(packs.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.texts = Dictionary(texts.map { ($0.pack, $0) }, uniquingKeysWith: { first, _ in first })
    self.rules = rules
    localWording = Set(unworded.map(\.pack))
    exportTexts = self.texts.merging(unworded.map { ($0.pack, $0) }) { _, own in own }
    scales = ScaleForm.all(packs, self.texts)
    offeredMoments = Set(packs.compactMap { $0.offered?.moment })
    assessor = Assessor(packs: packs, rules: rules)
  }

  public static func == (left: VisitLibrary, right: VisitLibrary) -> Bool {
    left === right
      || left.packs == right.packs && left.texts == right.texts && left.rules == right.rules
        && left.exportTexts == right.exportTexts && left.localWording == right.localWording
  }

  /// The same with the words that may leave the service: no local wording that its pack keeps in.
  public var exported: VisitLibrary {
    if localWording.isEmpty { return self }
    return VisitLibrary(packs: Array(packs.values), texts: Array(exportTexts.values), rules: rules)
  }

  /// The guide for a stage, or nil when none is here.
  public func guide(for stage: Stage) -> Pack? {
    packs.values.first { $0.kind == .guide && $0.stage == stage }
  }

  /// The stages that have a guide here, youngest first.
  public var stages: [Stage] { Stage.allCases.filter { guide(for: $0) != nil } }

  /// What the rules find in a visit, from its answers and exactly this history.
  public func findings(of visit: Visit, history: [EarlierContact]) -> Findings {
    findings(sheets: visit.sheets, situation: visit.situation(history: history))
  }

  func findings(sheets: [Sheet], situation: Situation) -> Findings {
    assessor.findings(sheets: sheets, situation: situation)
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

  /// The title of an item; without words the scale's with the number on its form, or its id.
  public func title(_ reference: ItemReference) -> String {
    guard packs[reference.pack]?.kind == .instrument, let form = texts[reference.pack]?.title else {
      return text(reference)?.title ?? "\(reference)"
    }
    let title = text(reference)?.title
    return title.map { "\(form): \($0)" } ?? "\(form), \(reference.item)"
  }

  /// The item's own title, for a line under the name of its form.
  func ownTitle(_ reference: ItemReference) -> String {
    text(reference)?.title ?? reference.item
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
