import Assessment
import Screen

extension ReviewDesk {
  /// What stands in the form, to be kept.
  var draft: ReviewDraft {
    var draft = ReviewDraft(about: reviewing.about, practitioner: reviewing.practitioner)
    draft.verdict = chosen?.verdict
    if case .answer(let id) = chosen { draft.replyTo = id }
    draft.text = form.text(.reviewText)
    draft.level = wish?.level
    draft.reason = form.text(.otherReason)
    return draft
  }

  /// Puts into the form what was begun before. What can be said of a visit changes meanwhile: a
  /// choice that is gone is made again, and the words stay.
  mutating func take(_ draft: ReviewDraft, _ words: Words) {
    let place = choices.firstIndex { choice in
      switch choice {
      case .answer(let id): draft.verdict == .answer && draft.replyTo == id
      case .say(let verdict): draft.verdict == verdict
      }
    }
    if let place { form[.verdict]?.chosen = place }
    attend(words)
    if let level = draft.level, form[.otherLevel] != nil {
      form[.otherLevel]?.chosen = level
      attend(words)
    }
    let hasReason = form[.otherReason] != nil
    form[.otherReason]?.text = draft.reason
    let rest = hasReason ? [draft.text] : [draft.text, draft.reason]
    form[.reviewText]?.text = rest.filter { !$0.isEmpty }.joined(separator: " ")
    isOnDisk = true
  }
}

extension Place {
  var isCameBack: Bool {
    if case .cameBack = self { true } else { false }
  }
}

extension Turn {
  /// Esc: what was typed is kept for when the form is opened again.
  mutating func closeReview(_ desk: ReviewDesk) {
    pop()
    keep(desk)
  }

  /// Keeps what stands in forms that are left without a word, whatever lies in front of them.
  mutating func keepBegunReviews() {
    for case .reviewing(let desk) in model.places { keep(desk) }
  }

  private mutating func keep(_ desk: ReviewDesk) {
    let draft = desk.draft
    guard !draft.isEmpty || desk.isOnDisk else { return }
    model.begunReviews[draft.about] = draft.isEmpty ? nil : draft
    effects.append(.keepReviewDraft(draft))
  }

  /// A line of the form was left: what stands there outlasts a power cut.
  mutating func keepWhileWriting() {
    guard case .reviewing(var desk) = model.top, !desk.draft.isEmpty else { return }
    effects.append(.keepReviewDraft(desk.draft))
    desk.isOnDisk = true
    replace(.reviewing(desk))
  }

  /// What was begun of a visit stands in its form again, unless something is typed there already.
  mutating func received(_ draft: ReviewDraft) {
    guard case .reviewing(var desk) = model.top, desk.reviewing.about == draft.about,
      desk.draft.isEmpty
    else { return }
    desk.take(draft, words)
    replace(.reviewing(desk))
    say(words.reviewing.begun)
  }

  mutating func reviewDraftKept(_ about: String) {
    let wasWaiting = model.begunReviews.removeValue(forKey: about) != nil
    guard wasWaiting else { return }
    model.knowsUnkeptReviews = false
    if model.leavesWithReviews, model.begunReviews.isEmpty { return quit() }
    say(words.reviewing.kept)
  }

  mutating func reviewDraftFailed(_ about: String, _ reason: String) {
    if model.leavesWithReviews {
      model.leavesWithReviews = false
      model.knowsUnkeptReviews = true
    }
    say(words.reviewing.notKept.filled(["reason": reason]))
  }

  /// Whether leaving waits for words that are not on the disk: they are tried once more, and the
  /// next try to leave goes without them.
  mutating func holdsBegunReviews() -> Bool {
    guard !model.begunReviews.isEmpty, !model.knowsUnkeptReviews else { return false }
    model.leavesWithReviews = true
    for (_, draft) in model.begunReviews.sorted(by: { $0.key < $1.key }) {
      effects.append(.keepReviewDraft(draft))
    }
    return true
  }
}
