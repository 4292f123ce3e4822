import Assessment

/// The open visit: its draft, where the practitioner is, and what the rules find so far.
struct VisitState: Equatable, Sendable {
  let library: VisitLibrary
  private(set) var history: [EarlierContact]
  private(set) var draft: Draft
  private(set) var findings: Findings
  /// The rules that fired with the last answer and had not before.
  private(set) var fired: [Reason] = []
  var walk: Walk { didSet { countPages() } }
  /// Every page of the walk in order.
  private(set) var pages: [VisitPage] = []
  private(set) var page: VisitPage
  /// The focused option or line of the page; nil while nothing is chosen, so that Enter alone
  /// never answers.
  var selected: Int?
  /// Shared view: what a parent at the shoulder may read.
  var isShared = true { didSet { countPages() } }
  /// The page the overview was opened from by hand; back goes there.
  var overviewFrom: VisitPage?
  var timer = WatchTimer()
  var undo: [UndoStep] = []
  var redo: [UndoStep] = []
  /// Items that the carer agreed to be asked although they may be skipped.
  var agreed: Set<ItemReference> = []
  /// Lines of the result that are opened into their reasons.
  var expanded: Set<ResultLine> = []
  var decision = Form(fields: [])
  /// Why the practitioner saw it differently, written before they came to agree.
  var keptReason: String?
  /// The form being keyed, while its page is open.
  var entry: ScaleEntry?
  /// For whom a scale is scored with no family, when nothing of it is kept; else nil.
  let unsavedFor: Situation?
  /// The fictional family it is with; nil in any other visit.
  var vignette: VignetteWalk?
  /// What an unsaved visit noted: it is kept as soon as a family is named.
  var unkept: [DraftEntry] = []

  init(
    draft: Draft, library: VisitLibrary, history: [EarlierContact], unsavedFor: Situation? = nil
  ) {
    self.draft = draft
    self.library = library
    self.history = history
    self.unsavedFor = unsavedFor
    let situation = unsavedFor ?? draft.visit.situation(history: history)
    findings = library.findings(sheets: draft.visit.sheets, situation: situation)
    let place = Walk.read(draft.place)
    walk = place.walk
    page = place.page
    countPages()
    if !canShow(page) { page = nearestPage(before: page) }
    go(to: page)
  }

  /// Whether nothing of it is kept.
  var isUnsaved: Bool { unsavedFor != nil }

  /// What the rules need to know; of an unsaved score only what was said of the carer and the baby.
  var situation: Situation { unsavedFor ?? draft.visit.situation(history: history) }

  /// Whether a page can be opened: one of the walk, or the form of a scale.
  func canShow(_ page: VisitPage) -> Bool {
    if case .scale(let pack) = page { return library.packs[pack]?.kind == .instrument }
    return pages.contains(page)
  }

  /// Applies an entry to the draft and finds anew what the rules say.
  mutating func apply(_ entry: DraftEntry) {
    draft.apply(entry) { library.packs[$0] }
    countPages()
    switch entry.event {
    case .moved, .decided, .responded, .checked: break
    default:
      let before = findings.reasons.map(\.kind)
      findings = library.findings(sheets: draft.visit.sheets, situation: situation)
      if case .answered = entry.event {
        fired = findings.reasons.filter { !before.contains($0.kind) }
      }
    }
  }

  private mutating func countPages() { pages = pages(where: isInWalk) }

  /// Takes the earlier contacts of the dyad as it is now known.
  mutating func recall(_ history: [EarlierContact]) {
    self.history = history
    findings = library.findings(of: draft.visit, history: history)
  }

  /// The level as it would be with another complexity tick.
  func level(complexity: String?) -> LevelFinding? {
    var visit = draft.visit
    visit.complexity = complexity
    return library.findings(of: visit, history: history).level
  }

  /// Goes to a page; the focus stands on the chosen option, or on the first line of a list.
  mutating func go(to page: VisitPage) {
    if page != .overview { overviewFrom = nil }
    self.page = page
    if case .scale(let id) = page, let pack = library.packs[id] {
      if entry?.pack != id { entry = ScaleEntry(pack, draft.sheet(id)) }
    } else {
      entry = nil
    }
    settle()
  }

  private mutating func settle() {
    switch page {
    case .prompt(let item): selected = focus(of: item)
    case .overview, .result, .scales: selected = 0
    case .scale: selected = entry?.showsItem == false ? 0 : nil
    case .before, .watch, .decision, .finish: selected = nil
    }
  }

  private func focus(of item: ItemReference) -> Int? {
    guard let definition = library.item(item) else { return nil }
    if definition.kind == .text { return 0 }
    switch answer(item) {
    case .option(let index): return Int(index)
    case .absent: return definition.options.count
    case .untouched, .opened: return nil
    }
  }

  /// The guide of the visit's stage; nil in a visit that only scores a scale.
  var guide: Pack? {
    draft.packs.lazy.compactMap { library.packs[$0.id] }.first { $0.kind == .guide }
  }

  /// The item of the page, or nil.
  var item: ItemReference? {
    if case .prompt(let item) = page { item } else { entryItem }
  }
}

extension Pack {
  /// Every item, in order.
  var references: [ItemReference] { items.map { ItemReference(pack: id, item: $0.id) } }
}
