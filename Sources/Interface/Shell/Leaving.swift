import Assessment
import Screen

extension Turn {
  /// Leaves the page for Home. A visit is left when everything is on the disk; what cannot be
  /// saved is asked about first.
  mutating func leave() {
    guard model.visit != nil else {
      var wasTyping = false
      if case .who(let who) = model.top {
        keep(who)
        wasTyping = model.keptWho != nil
      }
      if model.places.count == 1 { return model.training == nil ? quit() : leaveTraining() }
      goHome()
      if wasTyping { say(words.who.typedKept) }
      return
    }
    if model.visit?.isUnsaved == true { return leaveUnsaved() }
    keepTyped()
    if case .writing = model.top { pop() }
    if model.saving.pending.isEmpty { return depart() }
    model.saving.isLeaving = true
    triesSaving = true
  }

  /// The visit is on the disk, or is left all the same.
  mutating func depart() {
    let isKept = model.saving.pending.isEmpty
    effects.append(.putAway)
    goHome()
    if isKept { say(model.training == nil ? words.visit.left : words.training.room.left) }
  }

  mutating func goHome() {
    keepBegunReviews()
    model.places = [model.base]
    model.visit = nil
    model.saving = Model.Saving()
    model.finishProblem = nil
    model.viewport = .start
    effects.append(.loadHome)
    if model.training != nil { effects.append(.loadTraining) }
  }

  mutating func quit() {
    guard !holdsBegunReviews() else { return }
    model.hasQuit = true
    effects.append(.quit)
  }

  /// So many of the oldest unsaved entries are on the disk.
  mutating func saved(_ count: Int) {
    model.saving.pending.removeFirst(min(max(0, count), model.saving.pending.count))
    guard model.saving.pending.isEmpty else { return }
    model.saving.problem = nil
    if model.saving.isLeaving { depart() } else if model.top == .unsaved { pop() }
  }

  mutating func saveFailed(_ reason: String) {
    model.saving.problem = reason
    guard model.saving.isLeaving else { return }
    model.saving.isLeaving = false
    if model.top != .unsaved { push(.unsaved) }
  }
}

extension Model {
  func unsavedPage(_ page: inout Page) {
    page.text(words.saving.leaveTitle, style: .bold)
    page.blank()
    let count = saving.pending.count
    page.text(
      count == 1
        ? words.saving.leaveUnsavedOne : words.saving.leaveUnsaved.filled(["n": String(count)]))
    page.blank()
    page.text(words.saving.leaveHow)
  }
}
