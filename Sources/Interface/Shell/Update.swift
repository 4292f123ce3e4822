import Assessment
import Screen

/// One turn: what happened changes the model, and gives back what is to be done.
///
/// Everything noted of the visit is in one ``Effect/save(_:)``, before anything that closes the
/// visit, so that the loop saves before it paints. Entries that could not be saved are tried
/// again with every later one.
public func update(_ model: inout Model, _ event: Event, _ context: Context) -> [Effect] {
  var current = LaidOutModel(model)
  let effects = current.update(event, context)
  model = current.model
  return effects
}

extension Turn {
  /// The whole turn, from what happened to what is to be done.
  mutating func take(_ event: Event) {
    let before = model.saving.pending.count
    let level = model.visit?.findings.level
    handle(event)
    settle(levelBefore: level)
    addSaving(before: before)
    keepWindow()
  }

  /// The window moves only as far as it must: the next turn starts from what is seen now.
  private mutating func keepWindow() {
    forgetSeen()
    guard model.viewport.followsFocus else { return }
    guard model.demo == nil else {
      var page = model
      page.demo = nil
      model.viewport.top = Layout(page).rows.lowerBound
      return
    }
    let layout = layout
    model.viewport.top = layout.rows.lowerBound
    // The same rows are seen from there, so nothing has to be laid out again.
    self.layout = layout
  }
}

extension Turn {
  fileprivate mutating func addSaving(before: Int) {
    let pending = model.saving.pending
    let closing = effects.firstIndex {
      switch $0 {
      case .putAway, .quit, .finish: true
      default: false
      }
    }
    let isWanted = pending.count > before || triesSaving || closing != nil
    guard isWanted, !pending.isEmpty else { return }
    effects.insert(.save(pending), at: closing ?? effects.count)
  }

  fileprivate mutating func handle(_ event: Event) {
    switch event {
    case .terminal(let event): model.demo == nil ? terminal(event) : demo(event)
    case .open(let opening): open(opening)
    case .closing:
      keepTyped()
      keepBegunReviews()
    case .saved(let count): saved(count)
    case .saveFailed(let reason): saveFailed(reason)
    case .home(let summary): received(summary)
    case .known(let reference, let babies): known(reference, babies)
    case .began(let id, let library, let history): began(id, library, history)
    case .resumed(let draft, let library, let history): resumed(draft, library, history)
    case .lastEntryLost: sayLost()
    case .recalled(let history): model.visit?.recall(history)
    case .library(let library): received(library)
    case .finished(let visit): finished(visit)
    case .finishFailed(let reason): model.finishProblem = reason
    case .records(let rows, let unreadable): received(rows, unreadable)
    case .record(let record): opened(record)
    case .entered(let setting): entered(setting)
    case .trainingList(let list): received(list)
    case .beganVignette(let start): began(start)
    case .vignette(let walk): walkThrough(walk)
    case .compared(let compared): received(compared)
    case .room(let window): received(window)
    case .reviewed(let record): reviewed(record)
    case .reviewDraft(let draft): received(draft)
    case .reviewDraftKept(let about): reviewDraftKept(about)
    case .reviewDraftFailed(let about, let reason): reviewDraftFailed(about, reason)
    case .cameBack(let rows): received(rows)
    case .comparison(let comparison): received(comparison)
    case .filters(let filters): received(filters)
    case .exchanged(let report): received(report)
    case .report(let news): received(news)
    case .due(let list): received(list)
    case .closed: closed()
    case .kept(let content): kept(content)
    case .isClosed(let closing): sayClosed(closing)
    case .timeline(let opened): received(opened)
    case .letterSource(let source): received(source)
    case .reportWritten(let path): receivedReport(at: path)
    case .letterWritten(let letter): received(letter)
    case .courses(let board): received(board)
    case .certificateWritten(let written): receivedCertificate(written)
    case .consensusKept(let path): keptConsensus(path)
    case .consensusFailed(let reason): changeWorkshop { $0.problem = reason }
    case .configured(let configuration):
      model.configuration = configuration
      // Somebody else's courses are not shown to them.
      if case .courses = model.top {
        replace(.courses(CourseDesk()))
        effects.append(.loadCourses)
      }
      if model.training != nil { effects.append(.loadTraining) }
      // What came back, and what was begun, is another person's now.
      effects.append(.loadHome)
      if model.places.contains(where: \.isCameBack) { effects.append(.loadCameBack) }
    case .refused(let reason): say(reason)
    }
  }

  /// What follows from a turn whatever it was.
  fileprivate mutating func settle(levelBefore: LevelFinding?) {
    guard let visit = model.visit else { return }
    if let levelBefore, let level = visit.findings.level, levelBefore.number != level.number {
      reopenDecision()
    }
    if let item = visit.item, visit.isConcealed(item) {
      goTo(visit.nearestPage(before: visit.page))
    }
    if model.visit?.page == .decision { refreshDecision() }
  }
}
