import Assessment
import Screen

extension Header {
  /// Where one is: the top layer's name, else the visit's page.
  static func title(_ model: Model) -> String? {
    let words = model.words
    switch model.top {
    case .home: return nil
    case .firstRun:
      return model.configuration.practitioner == nil
        ? words.home.firstTitle : words.home.someoneElse
    case .carryOn: return words.home.carryOn
    case .question(let question): return question.title(words)
    case .who(let who): return who.isReadBack ? words.who.readBackTitle : words.who.title
    case .finished: return words.decision.finishedTitle
    case .saved: return words.review.savedTitle
    case .record, .roomRecord: return words.review.recordTitle
    case .places: return words.after.placesTitle
    case .after(let after): return after.title(words)
    case .reviewing: return words.reviewing.title
    case .cameBack: return words.reviewing.cameBackTitle
    case .comparison: return words.comparison.title
    case .filters: return words.filterShelf.title
    case .exchange: return words.exchange.title
    case .due: return words.path.dueTitle
    case .timeline: return words.path.title
    case .trainingRoom: return words.training.room.title
    case .vignetteResult: return words.training.room.compareTitle
    case .card: return words.training.room.family
    case .room: return words.room.title
    case .report: return words.report.title
    case .filterHelp: return words.filter.title
    case .courses: return words.course.title
    case .workshop(let desk): return title(desk, words)
    case .letter: return words.letter.title
    case .safety: return words.safety.title
    case .writing(let writing): return title(writing.purpose, model)
    case .scaleList, .formCheck, .scaleContact: return words.scale.listTitle
    case .help: return words.commands.helpTitle
    default: return model.visit.map { title($0, words) }
    }
  }

  private static func title(_ desk: WorkshopDesk, _ words: Words) -> String {
    guard desk.face == .item, desk.current != nil else { return words.workshop.title }
    return words.workshop.position.filled([
      "n": String(desk.row + 1), "m": String(desk.workshop.rows.count),
    ])
  }

  /// An open line has the name of what it belongs to, wherever it was opened.
  private static func title(_ purpose: Writing.Purpose, _ model: Model) -> String? {
    switch purpose {
    case .acted, .actedWith, .actedAt, .notActed, .changed: model.words.safety.title
    case .note, .text, .complexity, .unsavedReason: model.visit.map { title($0, model.words) }
    }
  }

  private static func title(_ visit: VisitState, _ words: Words) -> String {
    switch visit.page {
    case .before: return words.visit.before
    case .watch: return words.visit.watchTitle
    case .scales(.howAreYou): return words.scale.howAreYou
    case .scales(.afterConversation): return words.scale.after
    case .scales(.alone): return words.scale.alone
    case .scale(let pack): return visit.name(of: pack)
    case .overview: return words.visit.overview
    case .result: return words.result.title
    case .decision: return words.decision.title
    case .finish: return words.decision.finishTitle
    case .prompt(let item):
      let place = position(of: item, in: visit)
      let section = visit.library.item(item).map {
        visit.library.sectionTitle(item.pack, $0.section)
      }
      return words.visit.position.filled([
        "section": section ?? "", "n": String(place.n), "m": String(place.m),
      ])
    }
  }

  /// For a narrow terminal: `4/21`.
  static func shortTitle(_ model: Model) -> String? {
    guard let visit = model.visit, model.top == .visit else { return nil }
    if case .scale(let pack) = visit.page {
      return visit.library.texts[pack]?.neutralTitle ?? pack
    }
    guard case .prompt(let item) = visit.page else { return nil }
    let place = position(of: item, in: visit)
    return model.words.visit.positionShort.filled([
      "n": String(place.n), "m": String(place.m),
    ])
  }

  private static func position(of item: ItemReference, in visit: VisitState) -> (n: Int, m: Int) {
    let prompts = visit.prompts
    return ((prompts.firstIndex(of: item) ?? 0) + 1, prompts.count)
  }
}
