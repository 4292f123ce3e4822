import Assessment

/// An answer that can be taken back.
struct AnswerStep: Equatable, Sendable {
  let item: ItemReference
  let before: String?
  let after: String?
}

/// The open visit: its draft, where the practitioner is, and what the rules find so far.
struct VisitState: Equatable, Sendable {
  let library: VisitLibrary
  let history: [EarlierContact]
  private(set) var draft: Draft
  private(set) var findings: Findings
  var walk: Walk
  private(set) var page: VisitPage
  /// The focused option or line of the page.
  var selected = 0
  /// Shared view: what a parent at the shoulder may read.
  var isShared = true
  var timer = WatchTimer()
  var undo: [AnswerStep] = []
  var redo: [AnswerStep] = []
  /// Lines of the result that are opened into their reasons.
  var expanded: Set<String> = []
  var decision = Form(fields: [])

  init(draft: Draft, library: VisitLibrary, history: [EarlierContact]) {
    self.draft = draft
    self.library = library
    self.history = history
    findings = library.findings(of: draft.visit, history: history)
    let place = Walk.read(draft.place)
    walk = place.walk
    page = place.page
    settle()
  }

  /// Applies an entry to the draft and finds anew what the rules say.
  mutating func apply(_ entry: DraftEntry) {
    draft.apply(entry) { library.packs[$0] }
    switch entry.event {
    case .moved, .decided, .responded: break
    default: findings = library.findings(of: draft.visit, history: history)
    }
  }

  /// Goes to a page; the focus stands on the chosen option, else on the first.
  mutating func go(to page: VisitPage) {
    self.page = page
    settle()
  }

  private mutating func settle() {
    selected = 0
    if case .prompt(let item) = page {
      if !pages.contains(page) {
        page = .before
      } else if let chosen = answer(item).chosen {
        selected = chosen
      }
    }
  }

  /// The guide of the visit's stage.
  var guide: Pack? { draft.packs.first.flatMap { library.packs[$0.id] } }

  var isPrivate: Bool { draft.visit.contact.isPrivate(for: draft.visit.carer) }

  func answer(_ item: ItemReference) -> Answer {
    guard let pack = library.packs[item.pack], let position = pack.position(of: item.item) else {
      return .untouched
    }
    return draft.sheet(item.pack)?[position] ?? .untouched
  }

  func code(_ item: ItemReference) -> String? {
    library.item(item)?.code(of: answer(item))
  }

  func note(_ item: ItemReference) -> String? {
    guard let position = library.packs[item.pack]?.position(of: item.item) else { return nil }
    return draft.sheet(item.pack)?.notes[position]
  }

  func text(_ item: ItemReference) -> String? {
    guard let position = library.packs[item.pack]?.position(of: item.item) else { return nil }
    return draft.sheet(item.pack)?.texts[position]
  }

  /// Whether the prompt is kept for a time alone.
  func isWithheld(_ item: ItemReference) -> Bool {
    guard let definition = library.item(item), definition.isPrivate, !isPrivate else {
      return false
    }
    return answer(item) == .absent(.notAsked) && note(item) == VisitState.notPrivate
  }

  /// The note that stands on a prompt kept for a time alone, as the record holds it.
  static let notPrivate = "not private"
}
