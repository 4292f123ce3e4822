import Assessment
import Interface
import Screen
import Testing

/// Plays the plain loop in memory: lines go in, effects are answered as the real loop answers
/// them, and what is printed comes back.
struct PlainDriver {
  var session: PlainSession
  var now = Driver.start
  var library: VisitLibrary
  var known: [KnownBaby] = []
  var home = HomeSummary(path: "~/.local/share/attune")
  var records: [RecordRow] = []
  /// Why saving fails, or nil while it works.
  var diskProblem: String?
  var opened: OpenedRecord?
  var due: DueList?
  var timeline: OpenedTimeline?
  var cameBack: [CameBackRow] = []
  /// The review that was begun, as it lies on the disk.
  var begunReview: ReviewDraft?
  var exchanged: [ExchangeReport] = []
  /// What lies on the disk of this test: a journal for each visit that is begun.
  private(set) var journals: [String: [DraftEntry]] = [:]
  /// The visit whose journal is open.
  private(set) var open = ""
  private var begun = 0
  var board: CourseBoard?
  var walks: [VignetteWalk] = []
  private(set) var results: [TrainingResult] = []
  private(set) var effects: [Effect] = []
  /// What was said of saved visits and dyads.
  private(set) var kept: [FollowUp.Content] = []
  private(set) var finished: (draft: Draft, findings: Findings)?
  /// What the last line printed, the prompt last.
  private(set) var printed: [String] = []
  /// Everything printed and typed, as a terminal would show it.
  private(set) var transcript = ""

  init(
    library: VisitLibrary = SampleGuide.library,
    configuration: Configuration = Driver.configuration, services: [Service] = [],
    setting: Setting = .care, home: HomeSummary? = nil, known: [KnownBaby] = []
  ) {
    self.library = library
    self.known = known
    if let home { self.home = home }
    session = PlainSession(
      model: Model(
        size: Size(columns: 20, rows: 5), version: "1.0.0", now: Driver.start, setting: setting,
        configuration: configuration, services: services))
    receive(.home(self.home))
    print()
  }

  var model: Model { session.model }

  /// The prompt that waits for a line.
  var prompt: String { printed.last ?? "" }

  /// What the last line printed, without the space behind the prompt.
  var page: String {
    let text = printed.joined(separator: "\n")
    return text.hasSuffix(" ") ? String(text.dropLast()) : text
  }

  /// Whether the last line printed this, as a part of some line.
  func says(_ words: String) -> Bool { printed.contains { $0.contains(words) } }

  mutating func receive(_ event: Event) { perform(session.receive(event, Context(now: now))) }

  /// Types one line a second.
  mutating func type(_ lines: String...) {
    for line in lines where !model.hasQuit {
      now = Moment(milliseconds: now.milliseconds + 1_000, offset: now.offset)
      transcript += line + "\n"
      perform(session.enter(line, Context(now: now)))
      print()
    }
  }

  mutating func end() {
    transcript += "\n"
    perform(session.end(Context(now: now)))
    print()
  }

  mutating func wait(seconds: Int64) {
    now = Moment(milliseconds: now.milliseconds + seconds * 1_000, offset: now.offset)
  }

  private mutating func print() {
    printed = session.output()
    transcript += printed.joined(separator: "\n")
    if model.hasQuit { transcript += "\n" }
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      self.effects.append(effect)
      perform(effect)
    }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .begin:
      begun += 1
      open = "019ab000-0000-7000-8000-\(100_000_000_000 + begun)"
      journals[open] = []
      receive(.began(id: open, library: library, history: []))
    case .save(let entries):
      if let diskProblem {
        receive(.saveFailed(diskProblem))
      } else {
        journals[open, default: []] += entries
        receive(.saved(entries.count))
      }
    case .putAway: home.drafts = journals.keys.sorted().compactMap(row)
    case .resume(let id):
      guard let draft = replayed(id) else { return receive(.refused("no such visit")) }
      open = id
      receive(.resumed(draft, library: library, history: []))
    case .recall: receive(.recalled(history: []))
    case .finish(let draft, let findings):
      if let diskProblem { return receive(.finishFailed(diskProblem)) }
      finished = (draft, findings)
      journals[draft.id] = nil
      home.drafts = journals.keys.sorted().compactMap(row)
      receive(.finished(FinishedVisit(id: draft.id, path: "records/2026/11/\(draft.id).json")))
    case .close(let dyad, _): receive(.closed(dyad))
    case .keep(let content):
      kept.append(content)
      let record = SampleGuide.said(content, number: kept.count)
      opened = opened.map { SampleGuide.opened($0, with: record) }
      receive(.kept(content))
    case .loadDue: if let due { receive(.due(due)) }
    case .loadReport(let wish): receive(.report(SampleReport.news(wish)))
    case .openTimeline: if let timeline { receive(.timeline(timeline)) }
    case .loadHome: receive(.home(home))
    case .loadLibrary: receive(.library(library))
    case .lookUp(let reference):
      receive(
        .known(
          reference: reference,
          known.filter { $0.baby.reference.lowercased() == reference.lowercased() }))
    case .review(let review):
      guard let before = opened else { return }
      let record = SampleReviews.record(
        .review(review), by: Driver.configuration.practitioner ?? "",
        number: before.after.followUps.count + 1)
      let after = SampleReviews.opened(before, before.after.followUps + [record])
      opened = after
      cameBack.removeAll { $0.id == review.about }
      receive(.reviewed(after))
    case .loadCameBack: receive(.cameBack(cameBack))
    case .exchange: for report in exchanged { receive(.exchanged(report)) }
    case .loadReviewDraft: if let draft = begunReview { receive(.reviewDraft(draft)) }
    case .keepReviewDraft(let draft):
      begunReview = draft.isEmpty ? nil : draft
      receive(.reviewDraftKept(about: draft.about))
    case .compare, .loadFilters, .keepFilters, .writeReport: break
    case .lookInRoom(let query): receive(.room(SampleRoom.window(query, of: [])))
    case .listRecords:
      receive(
        .records(
          records, unreadable: [UnreadableRow(path: "records/2026/x.json", reason: "cut short")]))
    case .configure(let configuration): receive(.configured(configuration))
    case .forgetScreen: transcript += "\n[cleared]\n"
    case .openRecord: if let opened { receive(.record(opened)) }
    case .openLetter: if let opened { receive(.letterSource(SampleGuide.letterSource(opened))) }
    case .writeLetter(let letter): receive(.letterWritten(SampleGuide.written(letter)))
    case .enter(let setting): receive(.entered(setting))
    case .loadTraining:
      receive(.trainingList(SampleTraining.list(walks, results, library: library)))
    case .beginVignette(let id):
      guard let walk = walks.first(where: { $0.vignette.id == id }) else { return }
      begun += 1
      open = "019ab000-0000-7000-8000-\(100_000_000_000 + begun)"
      journals[open] = []
      receive(
        .beganVignette(
          VignetteStart(
            id: open,
            identity: walk.vignette.identity(attempt: begun, practitioner: "hv-017", at: now),
            walk: walk, library: library)))
    case .saveResult(let result):
      results.append(result)
      guard let walk = walks.first(where: { $0.vignette.id == result.vignette }) else { return }
      receive(.compared(ComparedVignette(walk: walk, result: result, library: library, path: "r")))
    case .openResult: break
    case .loadCourses: if let board { receive(.courses(board)) }
    case .writeCertificate:
      receive(
        .certificateWritten(WrittenLetter(lines: ["CERTIFICATE"], path: "certificate.html")))
    case .keepConsensus, .bell, .quit: break
    }
  }

  /// What a journal adds up to, or nil when there is none.
  func replayed(_ id: String) -> Draft? {
    guard let journal = journals[id], let first = journal.first,
      case .identified(let identity) = first.event
    else { return nil }
    var draft = Draft(id: id, identity: identity, at: first.at)
    for entry in journal { draft.apply(entry) { library.packs[$0] } }
    return draft
  }

  private func row(_ id: String) -> DraftRow? {
    guard let draft = replayed(id) else { return nil }
    let sheet = draft.sheet("early-weeks")
    return DraftRow(
      id: id, baby: draft.visit.baby.label, relation: draft.visit.carer.relation,
      stage: draft.visit.contact.stage, updated: draft.updated,
      done: sheet?.answers.count(where: \.isSettled) ?? 0, all: 7,
      hasOpenSafety: !draft.openSafety { library.packs[$0] }.isEmpty)
  }

  /// The lines that say who a visit is with: a mum, alone with her baby.
  static func who(
    present: String = "", safe: String = "yes", born: String = "3/10/26", due: String = ""
  ) -> [String] {
    ["start", "B-0142", "", born, due, "", "", "mum", "yes", "", "", present, safe]
  }

  static let services = [
    Service(
      id: "crisis", name: "Perinatal crisis team", takes: [.safety], phone: "01443 000 001",
      hours: "08:00-20:00", how: "by phone", area: "Cwm Taf", languages: ["en"])
  ]

  /// A visit at its opening words.
  static func visit(
    library: VisitLibrary = SampleGuide.library, present: String = "", safe: String = "yes",
    services: [Service] = PlainDriver.services, born: String = "3/10/26", due: String = ""
  ) -> PlainDriver {
    var driver = PlainDriver(library: library, services: services)
    for line in who(present: present, safe: safe, born: born, due: due) + ["yes"] {
      driver.type(line)
    }
    return driver
  }
}

extension PlainDriver: CustomTestStringConvertible {
  var testDescription: String { page }
}
