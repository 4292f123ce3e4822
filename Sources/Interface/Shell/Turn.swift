import Assessment
import Screen

/// One turn of the program: what happened changes the model and asks for effects.
struct Turn {
  var model: Model {
    didSet {
      seen = nil
      known = nil
    }
  }
  var effects: [Effect] = []
  /// Whether unsaved entries are to be tried again although nothing new was noted.
  var triesSaving = false
  let context: Context
  /// The layout of the picture that stands on the terminal, for as long as the model is that one.
  private var seen: Layout?
  /// The layout of the model as it is now, when it was worked out.
  private(set) var known: Layout?

  /// Begins a turn; `seen` is the layout of the picture that stands on the terminal.
  init(model: Model, context: Context, seen: Layout? = nil) {
    self.model = model
    self.model.moment = context.now
    self.context = context
    self.seen = seen
  }

  /// How the model shares the rows of the terminal; laid out once for as long as nothing
  /// changes.
  var layout: Layout {
    mutating get {
      if let layout = seen ?? known { return layout }
      let layout = Layout(model)
      known = layout
      return layout
    }
    set { known = newValue }
  }

  /// From here on the layout is that of the coming picture, which may tell a later time.
  mutating func forgetSeen() { seen = nil }

  var words: Words { model.words }

  mutating func say(_ notice: String) { model.notice = notice }

  mutating func push(_ place: Place) {
    model.viewportsBehind[model.places.count] = place.isOnlyRead ? model.viewport : nil
    model.places.append(place)
    model.viewport = .start
  }

  /// What was only read changes nothing of the page behind: the same rows are seen again.
  mutating func pop() {
    let isOnlyRead = model.top.isOnlyRead
    if model.places.count > 1 { model.places.removeLast() }
    let behind = model.viewportsBehind.removeValue(forKey: model.places.count)
    model.viewport = (isOnlyRead ? behind : nil).map { Viewport(top: $0.top) } ?? .focus
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
