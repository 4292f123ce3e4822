import Assessment

extension Turn {
  /// Goes to a page of the visit and notes the place, so that a resume comes back to it.
  mutating func goTo(_ page: VisitPage) {
    guard let visit = model.visit else { return }
    // A visit that only scores a scale has no overview: its list of scales stands for it.
    let page = visit.guide == nil && !visit.canShow(page) ? .scales(.alone) : page
    if visit.page == .decision, page != .decision { noteDecision() }
    let now = context.now
    model.visit?.timer.stop(at: now)
    if case .prompt(let item) = page, visit.answer(item) == .untouched {
      note(.opened(item))
    }
    if page == .decision { prepareDecision() }
    if visit.leavesDetour(page) { model.visit?.walk.cameFrom = nil }
    model.visit?.go(to: page)
    model.viewport = .start
    notePlace()
  }

  mutating func notePlace() {
    guard let visit = model.visit else { return }
    let place = visit.walk.place(visit.page)
    if visit.draft.place != place { note(.moved(place)) }
  }

  /// One page forward or back in the walk.
  mutating func step(_ step: Int) {
    guard let visit = model.visit else { return }
    if visit.entry != nil { return leaveScale() }
    if let page = visit.detour(step) {
      let isBack = step > 0 && visit.leavesDetour(page)
      goTo(page)
      return isBack ? say(words.commands.deeperDone) : ()
    }
    let pages = visit.pages
    guard let index = pages.firstIndex(of: visit.page), pages.indices.contains(index + step)
    else {
      say(step > 0 ? words.commands.lastPage : words.commands.firstPage)
      return
    }
    goTo(pages[index + step])
  }

  /// The next prompt without an answer, after this one first.
  mutating func nextGap() {
    guard let visit = model.visit else { return }
    let prompts = visit.prompts
    let here = visit.item.flatMap { prompts.firstIndex(of: $0) } ?? -1
    let ordered = prompts[(here + 1)...] + prompts[..<max(0, here)]
    let gaps = Set(visit.gaps)
    guard let gap = ordered.first(where: gaps.contains) else {
      say(words.commands.lastGap)
      return
    }
    goTo(.prompt(gap))
  }

  mutating func goDeeper() {
    guard let visit = model.visit, let item = visit.item,
      let domain = visit.library.item(item)?.domain, let first = visit.deeperHere.first
    else { return }
    model.visit?.walk.deeper.insert(domain)
    model.visit?.walk.cameFrom = item
    goTo(.prompt(first))
  }

  mutating func startWalk(isFull: Bool) {
    model.visit?.walk.isFull = isFull
    step(1)
  }

  mutating func tick() {
    guard var timer = model.visit?.timer, timer.isRunning, !model.isHidden else { return }
    timer.run(to: context.now)
    let isOver = timer.remaining(at: context.now) == 0
    if isOver { timer.stop(at: context.now) }
    model.visit?.timer = timer
    if isOver, model.configuration.bell { effects.append(.bell) }
  }
}
