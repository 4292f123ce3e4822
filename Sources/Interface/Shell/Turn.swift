import Assessment
import Screen

/// One turn of the program: what happened changes the model and asks for effects.
struct Turn {
  var model: Model
  var effects: [Effect] = []
  /// Whether unsaved entries are to be tried again although nothing new was noted.
  var triesSaving = false
  let context: Context

  init(model: Model, context: Context) {
    self.model = model
    self.context = context
  }

  var words: Words { model.words }

  mutating func say(_ notice: String) { model.notice = notice }

  mutating func push(_ place: Place) {
    model.places.append(place)
    model.viewport = .start
  }

  mutating func pop() {
    if model.places.count > 1 { model.places.removeLast() }
    model.viewport = .focus
  }

  mutating func replace(_ place: Place) {
    model.places[model.places.count - 1] = place
  }

  /// Notes something of the visit: applied at once, saved before the next picture.
  mutating func note(_ event: DraftEvent) {
    guard let visit = model.visit else { return }
    let entry = DraftEntry(at: context.now, event: event)
    model.visit?.apply(entry)
    if visit.isUnsaved {
      model.visit?.unkept.append(entry)
      return
    }
    model.saving.pending.append(entry)
  }

  /// Keeps whatever stands in an open field of the visit.
  mutating func keepTyped() {
    if case .writing = model.top { commitWriting() }
    if model.visit?.page == .decision { noteDecision() }
  }
}
