import Assessment
import Interface
import Screen

/// Plays the loop in memory: keys go in, effects are answered as the real loop answers them.
struct Driver {
  var model: Model
  var now: Moment
  /// What lies on the disk of this test.
  private(set) var journal: [DraftEntry] = []
  private(set) var effects: [Effect] = []
  private(set) var finished: (draft: Draft, findings: Findings)?
  var library: VisitLibrary
  var known: [KnownBaby] = []
  var home = HomeSummary(path: "~/.local/share/attune")
  /// Why saving fails, or nil while it works.
  var diskProblem: String?
  var records: [RecordRow] = []

  static let start = Moment(milliseconds: 1_795_341_600_000, offset: 0)
  static let configuration = Configuration(practitioner: "hv-017", country: .wales)

  init(
    size: Size = Size(columns: 80, rows: 24), library: VisitLibrary = SampleGuide.library,
    configuration: Configuration = Driver.configuration, services: [Service] = [],
    setting: Setting = .care
  ) {
    self.library = library
    now = Driver.start
    model = Model(
      size: size, version: "1.0.0", now: now, setting: setting, configuration: configuration,
      services: services)
    send(.home(home))
  }

  mutating func send(_ event: Event) {
    let effects = update(&model, event, Context(now: now))
    for effect in effects {
      self.effects.append(effect)
      perform(effect)
    }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .begin:
      send(.began(id: "019ab000-0000-7000-8000-000000000001", library: library, history: []))
    case .save(let entries):
      if let diskProblem {
        send(.saveFailed(diskProblem))
      } else {
        journal += entries
        send(.saved(entries.count))
      }
    case .finish(let draft, let findings):
      finished = (draft, findings)
      send(.finished(FinishedVisit(id: draft.id, path: "records/2026/11/\(draft.id).json")))
    case .loadHome: send(.home(home))
    case .loadLibrary: send(.library(library))
    case .lookUp(let reference):
      send(.known(reference: reference, known.filter { $0.baby.reference == reference }))
    case .listRecords: send(.records(records, unreadable: []))
    case .configure(let configuration): send(.configured(configuration))
    case .openRecord, .resume, .putAway, .bell, .forgetScreen, .quit: break
    }
  }

  mutating func key(_ key: Key) {
    now = Moment(milliseconds: now.milliseconds + 1_000, offset: now.offset)
    send(.terminal(.key(key)))
  }

  /// Presses keys as written: `2<enter>jj<f8>`.
  mutating func keys(_ script: String) {
    var rest = script[...]
    while let character = rest.first {
      if character == "<", let close = rest.firstIndex(of: ">"),
        let special = Driver.special[String(rest[rest.index(after: rest.startIndex)..<close])]
      {
        key(special)
        rest = rest[rest.index(after: close)...]
      } else {
        key(.character(character))
        rest.removeFirst()
      }
    }
  }

  private static let special: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "backtab": .backTab, "up": .up, "down": .down,
    "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp,
    "pgdn": .pageDown, "f1": .function(1), "f8": .function(8), "f9": .function(9),
    "f10": .function(10), "ctrl-g": .control("g"), "ctrl-c": .control("c"),
    "ctrl-r": .control("r"), "bs": .backspace, "space": .character(" "),
  ]

  var screen: Canvas { view(model) }
  var text: String { screen.lines.joined(separator: "\n") }
  func shows(_ words: String) -> Bool { text.contains(words) }

  /// Fills in "Who" for a mum alone with her baby, and stops at the read-back.
  mutating func who(
    reference: String = "B-0142", born: String = "3/10/26", relation: String = "mum",
    present: String = "", safe: String = "1", isAlone: Bool = true
  ) {
    keys("n\(reference)<down><down>\(born)<down><down><down><down>\(relation)<down>1<down>")
    keys("<down><down>\(present)<down>\(safe)<down><enter>")
  }

  /// A visit at its opening words.
  static func visit(
    size: Size = Size(columns: 80, rows: 24), library: VisitLibrary = SampleGuide.library,
    present: String = "", safe: String = "1", services: [Service] = []
  ) -> Driver {
    var driver = Driver(size: size, library: library, services: services)
    driver.who(present: present, safe: safe)
    driver.keys("<enter>")
    return driver
  }
}
