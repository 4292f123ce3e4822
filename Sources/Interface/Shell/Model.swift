public import Assessment
public import Screen

/// Everything the screens show and remember.
public struct Model: Equatable, Sendable {
  /// Entries of the journal that are not on the disk yet, and why.
  struct Saving: Equatable, Sendable {
    var pending: [DraftEntry] = []
    var problem: String?
  }

  public internal(set) var size: Size
  var words: Words
  let version: String
  let setting: Setting
  var configuration: Configuration
  let services: [Service]
  var home = HomeSummary()
  var places: [Place]
  var visit: VisitState?
  var library: VisitLibrary?
  var saving = Saving()
  /// One line about the last key; gone with the next.
  var notice: String?
  /// Whether families' references are shown on Home's lists.
  var isHidden = false
  /// The first shown line when a person scrolled by hand; nil keeps the focus in view.
  var scroll: Int?
  var records: [RecordRow] = []
  var unreadable: [UnreadableRow] = []
  public internal(set) var hasQuit = false
  /// The moment of the last turn: the view reads no clock.
  var moment: Moment

  public init(
    size: Size, version: String, now: Moment, setting: Setting = .care,
    configuration: Configuration = Configuration(), services: [Service] = [],
    words: Words = .english
  ) {
    self.size = size
    self.version = version
    moment = now
    self.setting = setting
    self.configuration = configuration
    self.services = services
    self.words = words
    places = [.home(selected: 0)]
    if configuration.practitioner == nil || configuration.country == nil {
      places.append(.firstRun(Form.firstRun(words, configuration)))
    }
  }

  var today: CalendarDate { moment.date }
  var hour: Int { moment.secondOfDay / 3_600 }

  var top: Place { places.last ?? .home(selected: 0) }

  /// Whether everything answered in the open visit is on the disk.
  public var isSaved: Bool { saving.pending.isEmpty }

  /// Milliseconds until the program wants to be woken, or nil: only a running timer wants to.
  public var wakesIn: Int? { visit?.timer.isRunning == true && !isHidden ? 250 : nil }
}

/// Puts values into one turn of the program.
struct Turn {
  var model: Model
  var effects: [Effect] = []
  let context: Context

  init(model: Model, context: Context) {
    self.model = model
    self.context = context
  }

  var words: Words { model.words }

  mutating func say(_ notice: String) { model.notice = notice }

  mutating func push(_ place: Place) {
    model.places.append(place)
    model.scroll = 0
  }

  mutating func pop() {
    if model.places.count > 1 { model.places.removeLast() }
    model.scroll = nil
  }

  mutating func replace(_ place: Place) {
    model.places[model.places.count - 1] = place
  }

  mutating func goHome() {
    model.places = [.home(selected: 0)]
    model.visit = nil
    model.scroll = nil
    effects.append(.loadHome)
  }

  /// Notes something of the visit: applied at once, saved before the next picture.
  mutating func note(_ event: DraftEvent) {
    guard var visit = model.visit else { return }
    let entry = DraftEntry(at: context.now, event: event)
    visit.apply(entry)
    model.visit = visit
    model.saving.pending.append(entry)
  }
}

extension Model {
  /// The draft of the open visit, or nil.
  public var openDraft: Draft? { visit?.draft }

  /// Who the open visit is with, or nil.
  public var visitIdentity: Identity? { visit?.draft.identity }
}
