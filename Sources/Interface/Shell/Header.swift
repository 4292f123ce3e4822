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
    guard let visit = model.visit else {
      left = [" " + training + words.home.product]
      let code = model.configuration.practitioner.map {
        words.home.practitioner.filled(["code": visible($0)])
      }
      right = [Header.title(model) ?? code ?? "", ""]
      state = ""
      return
    }
    let family =
      visit.isUnsaved
      ? [words.scale.notSaved + "  " + words.home.product, words.scale.notSaved]
      : Header.dyad(visit, words)
    left = family.map { " " + training + visible($0) }
    let title = Header.title(model) ?? ""
    let short = Header.shortTitle(model) ?? title
    if visit.isShared {
      right = [title, short]
    } else {
      let (full, less) = (words.visit.fullView, words.visit.fullViewShort)
      right = ["\(full)   \(title)", "\(full)   \(short)", "\(less)   \(short)", less]
    }
    state = Header.state(model, visit)
  }

  private static func state(_ model: Model, _ visit: VisitState) -> String {
    let words = model.words
    let saved =
      visit.isUnsaved
      ? words.scale.notSavedShort
      : model.saving.problem == nil ? words.saving.saved : words.saving.unsaved
    return visit.openSafety.isEmpty ? saved : words.safety.waiting + "  " + saved
  }

  private static func dyad(_ visit: VisitState, _ words: Words) -> [String] {
    let data = visit.draft.visit
    let age = words.age(data.situation().age, on: data.contact.at.date)
    let carer = words.visit.with.filled(["relation": data.carer.relation])
    let label = visit.vignette?.vignette.title ?? data.baby.label
    return [
      "\(label) · \(age) · \(carer)", "\(label) · \(carer)",
      "\(label) · \(data.carer.relation)", label,
    ]
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
