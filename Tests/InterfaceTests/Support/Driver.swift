import Assessment
import Screen

@testable import Interface

/// Plays the loop in memory: keys go in, effects are answered as the real loop answers them.
struct Driver {
  var model: Model
  var now: Moment
  /// What lies on the disk of this test: every journal by its id.
  private(set) var journals: [String: [DraftEntry]] = [:]
  private(set) var openID: String?
  /// How many effects of each kind were asked for, newest last; bounded by the tests' length.
  private(set) var effects: [Effect] = []
  private(set) var finished: (draft: Draft, findings: Findings)?
  var library: VisitLibrary
  var known: [KnownBaby] = []
  var home = HomeSummary(path: "~/.local/share/attune")
  /// Why saving fails, or nil while it works.
  var diskProblem: String?
  /// The caseload reports that were written as pages.
  var writtenReports: [CaseloadReport] = []
  var history: [EarlierContact] = []
  var records: [RecordRow] = []
  var unreadable: [UnreadableRow] = []
  var opened: OpenedRecord?
  var due: DueList?
  var timeline: OpenedTimeline?
  var roomRows: [RoomRow] = []
  /// What was said of saved visits and dyads.
  private(set) var kept: [FollowUp.Content] = []
  var board: CourseBoard?
  var cameBack: [CameBackRow] = []
  var filters: [SavedFilter] = []
  /// Reviews that were begun, as they lie on the disk.
  var begun: [ReviewDraft] = []
  var comparison: Comparison?
  /// What exchanges come to, in order.
  var exchanged: [ExchangeReport] = []
  /// The vignettes of the training room.
  var walks: [VignetteWalk] = []
  private(set) var results: [TrainingResult] = []
  /// Why a result cannot be kept, or nil.
  var resultProblem: String?
  var keepsEffects = true

  /// 24 November 2026, 10:00 in winter.
  static let start = Moment(milliseconds: 1_795_514_400_000, offset: 0)
  static let configuration = Configuration(practitioner: "hv-017", country: .wales)
  static let wide = Size(columns: 80, rows: 24)
  static let narrow = Size(columns: 40, rows: 10)

  /// The setting of drivers that are not given one.
  @TaskLocal static var usualSetting = Setting.care

  /// What the loop of the program keeps, when it is to be held against the model.
  var laidOut: LaidOutModel?

  init(
    size: Size = Driver.wide, library: VisitLibrary = SampleGuide.library,
    configuration: Configuration = Driver.configuration, services: [Service] = [],
    setting: Setting = Driver.usualSetting, home: HomeSummary? = nil
  ) {
    self.library = library
    if let home { self.home = home }
    now = Driver.start
    model = Model(
      size: size, version: "1.0.0", now: now, setting: setting, configuration: configuration,
      services: services)
    send(.home(self.home))
  }

  mutating func send(_ event: Event) {
    let effects = update(&model, event, Context(now: now))
    _ = laidOut?.update(event, Context(now: now))
    for effect in effects {
      if keepsEffects { self.effects.append(effect) }
      perform(effect)
    }
  }

  /// The program is started with the id of a visit that was begun.
  mutating func takeUp(_ id: String) { perform(.resume(id: id)) }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .begin:
      let id = "019ab000-0000-7000-8000-00000000000\(journals.count + 1)"
      openID = id
      send(.began(id: id, library: library, history: history))
    case .save(let entries): save(entries)
    case .resume(let id):
      guard let draft = draft(id) else { return send(.refused("no such visit")) }
      openID = id
      send(.resumed(draft, library: library, history: history))
      let reference = draft.identity.baby.reference
      if let walk = walks.first(where: { $0.vignette.id == Vignette.id(inReference: reference) }) {
        send(.vignette(walk))
      }
    case .recall: send(.recalled(history: history))
    case .putAway: openID = nil
    case .finish(let draft, let findings):
      if let diskProblem { return send(.finishFailed(diskProblem)) }
      finished = (draft, findings)
      openID = nil
      journals[draft.id] = nil
      send(.finished(FinishedVisit(id: draft.id, path: "records/2026/11/\(draft.id).json")))
    case .close(let dyad, _): send(.closed(dyad))
    case .keep(let content): keep(content)
    case .loadDue: if let due { send(.due(due)) }
    case .openTimeline: if let timeline { send(.timeline(timeline)) }
    case .loadHome: send(.home(summary))
    case .loadLibrary: send(.library(library))
    case .lookUp(let reference):
      send(
        .known(
          reference: reference,
          known.filter { $0.baby.reference.lowercased() == reference.lowercased() }))
    case .listRecords: send(.records(records, unreadable: unreadable))
    case .openRecord: if let opened { send(.record(opened)) }
    case .openLetter: if let opened { send(.letterSource(SampleGuide.letterSource(opened))) }
    case .writeLetter(let letter): send(.letterWritten(SampleGuide.written(letter)))
    case .configure(let configuration): send(.configured(configuration))
    case .review(let review): said(review)
    case .loadReviewDraft(let about, let code): loadReviewDraft(about, code)
    case .keepReviewDraft(let draft): keep(draft)
    case .loadCameBack: send(.cameBack(cameBack))
    case .compare: if let comparison { send(.comparison(comparison)) }
    case .loadFilters: send(.filters(filters))
    case .keepFilters(let kept):
      filters = kept
      send(.filters(kept))
    case .exchange: for report in exchanged { send(.exchanged(report)) }
    case .loadReport(let wish): send(.report(SampleReport.news(wish)))
    case .writeReport(let report, _):
      writtenReports.append(report)
      send(
        diskProblem.map(Event.refused)
          ?? .reportWritten("~/.local/share/attune/letters/report-2026-11-24.html"))
    case .lookInRoom(let query): send(.room(SampleRoom.window(query, of: roomRows)))
    case .loadCourses: if let board { send(.courses(board)) }
    case .writeCertificate(let certificate, _):
      let lines = ["CERTIFICATE", "", "\(certificate.practitioner), \(certificate.course)"]
      send(.certificateWritten(WrittenLetter(lines: lines, path: "~/certificate.html")))
    case .keepConsensus(let sheet, let folder):
      if let diskProblem { return send(.consensusFailed(diskProblem)) }
      send(.consensusKept("\(folder)/consensus-\(sheet.vignette).json"))
    case .enter(let setting): send(.entered(setting))
    case .loadTraining:
      send(.trainingList(SampleTraining.list(walks, results, library: library)))
    case .beginVignette(let id):
      guard let walk = walks.first(where: { $0.vignette.id == id }) else {
        return send(.refused("no such vignette"))
      }
      let id = "019ab000-0000-7000-8000-00000000000\(journals.count + 1)"
      openID = id
      send(
        .beganVignette(
          VignetteStart(
            id: id,
            identity: walk.vignette.identity(
              attempt: results.count + 1, practitioner: "hv-017", at: now),
            walk: walk, library: library)))
    case .saveResult(let result):
      if resultProblem == nil { results.append(result) }
      compare(result)
    case .openResult(let id):
      if let result = results.first(where: { $0.about == id }) { compare(result) }
    case .bell, .forgetScreen, .quit: break
    }
  }

  /// What is said of the visit on hand changes it, as on the disk.
  private mutating func keep(_ content: FollowUp.Content) {
    if let diskProblem { return send(.refused(diskProblem)) }
    kept.append(content)
    let record = SampleGuide.said(content, number: kept.count)
    if let opened, record.about == opened.record.id {
      self.opened = SampleGuide.opened(opened, with: record)
    }
    if record.status != nil {
      known = known.map {
        KnownBaby(baby: $0.baby, carers: $0.carers, statuses: $0.statuses + [record])
      }
      if let opened { self.opened = SampleGuide.opened(opened, with: record) }
    }
    send(.kept(content))
  }

  private mutating func keep(_ draft: ReviewDraft) {
    if let diskProblem { return send(.reviewDraftFailed(about: draft.about, diskProblem)) }
    begun.removeAll { $0.about == draft.about && $0.practitioner == draft.practitioner }
    if !draft.isEmpty { begun.append(draft) }
    send(.reviewDraftKept(about: draft.about))
  }

  private mutating func loadReviewDraft(_ about: String, _ code: String) {
    let draft = begun.first { $0.about == about && $0.practitioner == code }
    if let draft { send(.reviewDraft(draft)) }
  }

  private mutating func said(_ review: Review) {
    if let diskProblem { return send(.refused(diskProblem)) }
    begun.removeAll { $0.about == review.about }
    guard let before = opened else { return }
    let record = SampleReviews.record(
      .review(review), by: model.configuration.practitioner ?? "",
      number: before.after.followUps.count + 1)
    let after = SampleReviews.opened(before, before.after.followUps + [record])
    opened = after
    cameBack.removeAll { $0.id == review.about }
    send(.reviewed(after))
  }

  private mutating func compare(_ result: TrainingResult) {
    guard let walk = walks.first(where: { $0.vignette.id == result.vignette }) else { return }
    send(
      .compared(
        ComparedVignette(
          walk: walk, result: result, library: library,
          path: resultProblem == nil ? "~/.local/share/attune-training/r.json" : nil,
          problem: resultProblem)))
  }

  private mutating func save(_ entries: [DraftEntry]) {
    guard let openID else { return }
    if let diskProblem { return send(.saveFailed(diskProblem)) }
    journals[openID, default: []] += entries
    send(.saved(entries.count))
  }

  /// The journal of the open visit, or of the only one.
  var journal: [DraftEntry] { journals[openID ?? journals.keys.first ?? ""] ?? [] }

  /// What a journal adds up to, as a resume finds it.
  func draft(_ id: String) -> Draft? {
    guard let entries = journals[id], let first = entries.first,
      case .identified(let identity) = first.event
    else { return nil }
    var draft = Draft(id: id, identity: identity, at: first.at)
    for entry in entries { draft.apply(entry) { library.packs[$0] } }
    return draft
  }

  private var summary: HomeSummary {
    var summary = home
    summary.drafts += journals.keys.sorted().compactMap(draft).map { draft in
      DraftRow(
        id: draft.id, baby: draft.visit.baby.label, relation: draft.visit.carer.relation,
        stage: draft.visit.contact.stage, updated: draft.updated, done: 3, all: 8,
        hasOpenSafety: !draft.openSafety { library.packs[$0] }.isEmpty)
    }
    return summary
  }
}
