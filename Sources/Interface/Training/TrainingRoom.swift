import Assessment
import Screen

/// The training room: a list of fictional families.
struct TrainingRoom: Equatable, Sendable {
  /// From where it was entered, and so where leaving it leads.
  enum Entrance: Equatable, Sendable {
    /// A command, or Home of real visits, or Home of the training store.
    case command, home, trainingHome
  }

  let entrance: Entrance
  var list: TrainingList?
  /// The line that had the focus last.
  var selected = 0
  /// The id of the course whose family is walked: its page stands behind the result.
  var course: String?
}

extension Model {
  /// What the program goes back to: Home, or the list of the training room.
  var base: Place {
    training.map { .trainingRoom(selected: $0.selected) } ?? .home(selected: 0)
  }

  /// The vignette of the focused line.
  var focusedVignette: VignetteSummary? {
    guard case .trainingRoom(let selected) = top, let rows = training?.list?.rows,
      rows.indices.contains(selected)
    else { return nil }
    return rows[selected]
  }

  /// The walk through a vignette that is begun and not finished, the latest.
  func begun(_ vignette: Vignette) -> DraftRow? {
    home.drafts.filter { draft in
      // The label of a twin ends with its letter.
      let twin = vignette.family.twin.map { "-\($0)" } ?? ""
      guard draft.problem == nil, draft.baby.hasSuffix(twin) else { return false }
      let reference = String(draft.baby.dropLast(twin.count))
      return Vignette.id(inReference: reference) == vignette.id
    }.max { ($0.updated?.milliseconds ?? 0) < ($1.updated?.milliseconds ?? 0) }
  }
}

extension Turn {
  /// The program is on the store of this setting now: nothing of the other one stays.
  mutating func entered(_ setting: Setting) {
    var model = Model(
      size: model.size, version: model.version, now: context.now, setting: setting,
      configuration: model.configuration, services: model.services, words: model.words)
    model.isPlain = self.model.isPlain
    self.model = model
    if setting == .training { enterTraining(.home) }
    effects.append(.loadHome)
  }

  mutating func enterTraining(_ entrance: TrainingRoom.Entrance) {
    model.training = TrainingRoom(entrance: entrance)
    model.places[0] = model.base
    effects.append(.loadTraining)
  }

  /// Shows how near it came; the list then knows of it too.
  mutating func received(_ compared: ComparedVignette) {
    if let course = model.training?.course {
      model.training?.course = nil
      openCourses(CourseDesk(opened: course))
    }
    push(.vignetteResult(compared))
    effects.append(.loadTraining)
  }

  mutating func received(_ list: TrainingList) {
    model.training?.list = list
    guard case .trainingRoom(let selected) = model.places[0], selected >= list.rows.count else {
      return
    }
    model.places[0] = .trainingRoom(selected: 0)
  }

  /// Begins the focused vignette, or carries on with a walk that is begun.
  mutating func openVignette() {
    guard let summary = model.focusedVignette else { return }
    walk(summary.vignette, of: nil)
  }

  /// Begins a vignette, alone or as a family of a course, or carries on with a walk that is begun.
  mutating func walk(_ vignette: Vignette, of course: String?) {
    model.training?.course = course
    if let draft = model.begun(vignette) {
      effects.append(.resume(id: draft.id))
    } else {
      effects.append(.beginVignette(id: vignette.id))
    }
  }

  /// Opens the latest comparison of the focused vignette.
  mutating func readResult() {
    guard let last = model.focusedVignette?.attempts.last else { return }
    model.training?.course = nil
    effects.append(.openResult(id: last.id))
  }

  /// From Home: the store changes first. Where training is on already only the page does.
  mutating func openTraining() {
    if model.setting == .training {
      enterTraining(.trainingHome)
    } else {
      effects.append(.enter(.training))
    }
  }

  /// The visit just opened is with this fictional family; nobody of theirs reads along. A course
  /// asks every prompt, also where a short walk was begun.
  mutating func walkThrough(_ walk: VignetteWalk) {
    model.visit?.vignette = walk
    model.visit?.isShared = false
    guard model.training?.course != nil, model.visit?.walk.isFull == false else { return }
    model.visit?.walk.isFull = true
    if model.visit?.draft.visit.sheets.isEmpty == false { notePlace() }
  }

  mutating func began(_ start: VignetteStart) {
    guard let guide = start.library.packs[start.walk.vignette.guide] else { return }
    model.library = start.library
    let draft = Draft(id: start.id, identity: start.identity, at: context.now)
    open(VisitState(draft: draft, library: start.library, history: []))
    walkThrough(start.walk)
    note(.identified(start.identity))
    note(.joined(PackStamp(guide)))
    model.visit?.go(to: .before)
    attendPrivacy()
    notePlace()
  }

  /// Out of the room: to Home and the store of real visits, or out of the program.
  mutating func leaveTraining() {
    switch model.training?.entrance {
    case .home: effects.append(.enter(.care))
    case .trainingHome:
      model.training = nil
      goHome()
    case .command, nil: quit()
    }
  }
}

extension VisitState {
  /// What the walk through a vignette comes to: the prompts that were asked, against the expert.
  var trainingResult: TrainingResult? {
    guard let vignette, let guide = library.packs[vignette.vignette.guide] else { return nil }
    return TrainingResult(
      about: draft.id, vignette: vignette.vignette.id, guide: guide,
      sheet: draft.sheet(guide.id) ?? Sheet(for: guide), expert: vignette.expert,
      asked: Set(prompts.filter { $0.pack == guide.id }.map(\.item)))
  }
}
