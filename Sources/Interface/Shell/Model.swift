public import Assessment
public import Screen

/// Everything the screens show and remember.
public struct Model: Equatable, Sendable {
  /// Entries of the journal that are not on the disk yet, and why.
  struct Saving: Equatable, Sendable {
    var pending: [DraftEntry] = []
    var problem: String?
    /// Whether the visit is left as soon as everything is on the disk.
    var isLeaving = false
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
  /// Why the record could not be written; it stays until the next try.
  var finishProblem: String?
  /// One line about the last key; gone with the next.
  var notice: String?
  /// Whether it is told line by line: the list of the supervisor's room is then `attune list`.
  var isPlain = false
  /// Quick-hide: nothing of the program is seen.
  var isHidden = false
  var viewport = Viewport.start
  var records: [RecordRow] = []
  var unreadable: [UnreadableRow] = []
  var due: DueList?
  /// What was typed of a saved visit when its form was left.
  var keptAfter: AfterForm?
  var cameBack: [CameBackRow] = []
  var filters: [SavedFilter] = []
  /// What was begun of a visit and is not on the disk yet, by the visit's id.
  var begunReviews: [String: ReviewDraft] = [:]
  /// Whether the program is left as soon as those are on the disk.
  var leavesWithReviews = false
  /// Whether it was said, on leaving, that they are not.
  var knowsUnkeptReviews = false
  /// What was typed on "Who" when it was left.
  var keptWho: Who?
  /// The training room; nil outside it.
  var training: TrainingRoom?
  /// Which rows were seen of a page before something was read in front of it, by its depth.
  var viewportsBehind: [Int: Viewport] = [:]
  /// The script that is played, or nil.
  public internal(set) var demo: Demo?
  /// Whether presenter view stands beside the page where there is room.
  var isPresenting = false
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

  var top: Place { places.last ?? .home(selected: 0) }

  /// Whether everything answered in the open visit is on the disk.
  public var isSaved: Bool { saving.pending.isEmpty }

  /// Milliseconds until the picture changes by itself, or nil: only a running timer changes it,
  /// once a second, and a demo that is played; never while the screen is hidden.
  public var wakesIn: Int? {
    guard let next = isHidden ? nil : demo?.wakesIn(at: moment) else { return timerWakesIn }
    return timerWakesIn.map { min($0, next) } ?? next
  }

  private var timerWakesIn: Int? {
    guard let timer = visit?.timer, timer.isRunning, !isHidden else { return nil }
    let rest = Int(timer.remaining(at: moment) % 1_000)
    return rest == 0 ? 1_000 : rest
  }

  /// The draft of the open visit, or nil.
  public var openDraft: Draft? { visit?.draft }

  /// Who the open visit is with, or nil.
  public var visitIdentity: Identity? { visit?.draft.identity }
}
