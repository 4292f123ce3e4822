import Assessment
import Screen

/// The bar at the top: whose visit, where in it, saved or not.
struct Header: Equatable, Sendable {
  /// From the fullest wording to the shortest.
  let left: [String]
  let right: [String]
  let state: String

  init(_ model: Model) {
    let words = model.words
    let training = model.setting == .training ? words.home.training + "  " : ""
    switch model.top {
    case .home, .firstRun, .carryOn, .who, .finished, .saved, .record:
      left = [" " + training + words.home.product]
      let code = model.configuration.practitioner.map {
        words.home.practitioner.filled(["code": $0])
      }
      right = [Header.title(model) ?? code ?? "", ""]
      state = ""
    default:
      let names = Header.dyad(model)
      left = names.map { " " + training + $0 }
      let title = Header.title(model) ?? ""
      let view = model.visit?.isShared == false ? words.visit.fullView + "   " : ""
      right = [view + title, title, Header.shortTitle(model) ?? title]
      state = Header.state(model)
    }
  }

  private static func state(_ model: Model) -> String {
    var parts: [String] = []
    if let visit = model.visit, !visit.draft.openSafety.isEmpty {
      parts.append(model.words.safety.waiting)
    }
    parts.append(
      model.saving.problem == nil ? model.words.saving.saved : model.words.saving.unsaved)
    return parts.joined(separator: "  ")
  }

  private static func dyad(_ model: Model) -> [String] {
    guard let visit = model.visit?.draft.visit else { return [model.words.home.product] }
    let age = model.words.age(visit.situation().age)
    let carer = model.words.visit.with.filled(["relation": visit.carer.relation])
    let label = visit.baby.label
    return [
      "\(label) · \(age) · \(carer)", "\(label) · \(carer)",
      "\(label) · \(visit.carer.relation)", label,
    ]
  }

  private static func title(_ model: Model) -> String? {
    let words = model.words
    switch model.top {
    case .home, .firstRun: return nil
    case .carryOn: return words.home.carryOn
    case .who(let who): return who.identity == nil ? words.who.title : words.who.readBackTitle
    case .finished: return words.decision.finishedTitle
    case .saved: return words.review.savedTitle
    case .record: return words.review.recordTitle
    case .safety: return words.safety.title
    case .help: return words.visit.helpTitle
    default: return visitTitle(model)
    }
  }

  private static func visitTitle(_ model: Model) -> String? {
    guard let visit = model.visit else { return nil }
    let words = model.words
    switch visit.page {
    case .before: return words.visit.before
    case .watch: return words.visit.watchTitle
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

  private static func shortTitle(_ model: Model) -> String? {
    guard let visit = model.visit, case .prompt(let item) = visit.page, model.top == .visit else {
      return nil
    }
    let place = position(of: item, in: visit)
    return model.words.visit.positionShort.filled([
      "n": String(place.n), "m": String(place.m),
    ])
  }

  private static func position(of item: ItemReference, in visit: VisitState) -> (n: Int, m: Int) {
    let prompts = visit.prompts
    return ((prompts.firstIndex(of: item) ?? 0) + 1, prompts.count)
  }

  func draw(on canvas: inout Canvas) {
    let columns = canvas.size.columns
    let end = state.isEmpty ? "" : "   " + state
    for title in right {
      let tail = title + end + " "
      for name in left where displayWidth(name) + displayWidth(tail) + 2 <= columns {
        canvas.write(name, at: Position(column: 0, row: 0), style: .reverse)
        canvas.write(
          tail, at: Position(column: columns - displayWidth(tail), row: 0), style: .reverse)
        return
      }
    }
    let tail = " " + state + " "
    let room = max(0, columns - displayWidth(tail))
    canvas.write(
      truncated(left.last ?? "", columns: room), at: Position(column: 0, row: 0), style: .reverse)
    canvas.write(tail, at: Position(column: room, row: 0), style: .reverse)
  }
}
