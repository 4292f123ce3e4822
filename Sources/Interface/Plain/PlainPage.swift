import Assessment
import Screen

/// What is read out as one: it is said once, and then only its prompt.
enum PlainPage: Equatable, Sendable {
  case home, carryOn, readBack, noAnswer, unsaved
  case question(Question.Kind)
  case skipOffer(ItemReference)
  case finished(String)
  case saved(first: Int)
  case record(String)
  case cameBack
  case exchange(ExchangeDesk)
  case due, timeline
  case places(String)
  case letter(kind: LetterKind?, chosen: Set<String>, isWritten: Bool)
  case field(FieldID)
  case visit(VisitPage)
  /// A page that opens in full view only.
  case gate(VisitPage)
  case writing(Writing.Purpose)
  case safety(ItemReference)
  case find(String)
  case scaleList
  case formCheck(problem: String?)
  /// One step of keying a form.
  case scale(String, ScaleEntry.Phase, focus: Int)
  case trainingRoom
  case vignetteResult(String)
  case workshop(WorkshopPlace)
  case courses(opened: String?, isWritten: Bool)
  /// Help and the like, which are said and closed in one turn.
  case aside

  init(_ session: PlainSession) {
    let model = session.model
    if let field = model.openForm?.focused {
      self = .field(field.id)
      return
    }
    switch model.top {
    case .home, .firstRun, .scaleContact: self = .home
    case .carryOn: self = .carryOn
    case .who: self = .readBack
    case .visit:
      let page = model.visit?.page ?? .before
      if model.scope == .gate {
        self = .gate(page)
      } else if model.scope == .skipOffer, case .prompt(let item) = page {
        self = .skipOffer(item)
      } else if model.scope == .skipOffer, let item = model.visit?.entryItem {
        self = .skipOffer(item)
      } else if let entry = model.visit?.entry {
        self = .scale(entry.pack, entry.phase, focus: entry.focus)
      } else {
        self = .visit(page)
      }
    case .finished(let visit): self = .finished(visit.id)
    case .saved: self = .saved(first: session.firstSaved)
    case .record(let opened): self = .record(opened.record.id)
    case .cameBack: self = .cameBack
    case .exchange(let desk): self = .exchange(desk)
    case .due: self = .due
    case .timeline: self = .timeline
    case .places(let list): self = .places(list.opened.record.id)
    case .after: self = .aside
    case .letter(let desk):
      self = .letter(kind: desk.kind, chosen: desk.chosen, isWritten: desk.written != nil)
    case .writing(let writing): self = .writing(writing.purpose)
    case .noAnswer: self = .noAnswer
    case .safety(let page): self = .safety(page.trigger)
    case .search(let pick): self = .find(pick.query.text)
    case .unsaved: self = .unsaved
    case .question(let question): self = .question(question.kind)
    case .scaleList: self = .scaleList
    case .formCheck(let check): self = .formCheck(problem: check.problem)
    case .trainingRoom: self = .trainingRoom
    case .vignetteResult(let compared): self = .vignetteResult(compared.result.about)
    case .workshop(let desk): self = .workshop(WorkshopPlace(desk))
    case .courses(let desk):
      self = .courses(opened: desk.opened, isWritten: desk.written != nil)
    case .why, .help, .palette, .presenter, .room, .report, .filterHelp, .roomRecord, .reviewing,
      .comparison, .filters, .card:
      self = .aside
    }
  }

  var isField: Bool {
    if case .field = self { true } else { false }
  }

  /// Whether it stands in front of a page: that page is not read again afterwards.
  var isOverlay: Bool {
    switch self {
    case .noAnswer, .unsaved, .question, .writing, .safety, .find, .aside, .timeline: true
    default: false
    }
  }
}

extension Model {
  /// The form whose lines are typed now, or nil.
  var openForm: Form? { form }

  /// A page of the screens as lines: what stands on a row beside a label follows it.
  var spokenRows: [String] {
    page.rows.map { row in
      row.sorted { $0.column < $1.column }.map(\.text)
        .filter { !$0.isEmpty && $0 != Page.marker }.joined(separator: ": ")
    }.filter { !$0.isEmpty }
  }
}

extension String {
  /// A label that is followed by what it asks for.
  var asQuestion: String { last?.isPunctuation == true ? self : self + ":" }

  /// A sentence of its own.
  var asSentence: String { last?.isPunctuation == true ? self : self + "." }
}
