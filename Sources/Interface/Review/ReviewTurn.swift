import Assessment
import Screen

extension Turn {
  /// Opens the form for the visit that is open; what was typed there before stands again.
  mutating func openReview() {
    guard let opened = model.openedRecord, let reviewing = model.reviewing(opened) else { return }
    let visit = opened.standing
    let level = (opened.findings ?? opened.record.findings).level
    let about = [
      "\(visit.dyad.description)  \(visit.carer.relation)  \(words.date(visit.contact.at.date))",
      [level.map(words.level), words.path.by.filled(["code": visit.practitioner])]
        .compactMap { $0 }.joined(separator: "; "),
    ]
    push(.reviewing(ReviewDesk(reviewing, about: about, words: words)))
    if let begun = model.begunReviews[reviewing.about],
      Reviewing.isSame(begun.practitioner, reviewing.practitioner)
    {
      return received(begun)
    }
    effects.append(.loadReviewDraft(about: reviewing.about, by: reviewing.practitioner))
  }

  mutating func submit(_ desk: ReviewDesk) {
    var desk = desk
    desk.form.clearNotes()
    do throws(ReviewRefusal) {
      guard let wish = desk.wish else {
        desk.form.say(words.reviewing.choose, at: .verdict, isWrong: true)
        desk.form.focus(on: .verdict)
        return replace(.reviewing(desk))
      }
      effects.append(.review(try desk.reviewing.review(wish)))
      // It stands until it is on the disk.
      replace(.reviewing(desk))
    } catch {
      let field: FieldID =
        switch error {
        case .noReason: .otherReason
        case .noWords: .reviewText
        case .badLevel, .agreesOtherwise, .answersOtherwise, .reasonWithoutLevel: .otherLevel
        case .ownRecord, .nothingToAnswer, .noSuchReview: .verdict
        }
      desk.form.say(words.line(error), at: field, isWrong: true)
      desk.form.focus(on: field)
      replace(.reviewing(desk))
    }
  }

  /// What was said is on the disk: the visit is shown with it.
  mutating func reviewed(_ opened: OpenedRecord) {
    model.begunReviews[opened.record.id] = nil
    if case .reviewing(let desk) = model.top, desk.reviewing.about == opened.record.id { pop() }
    switch model.top {
    case .record: replace(.record(opened))
    case .roomRecord(var record):
      record.opened = opened
      replace(.roomRecord(record))
    default: break
    }
    model.viewport = .start
    say(words.reviewing.saved)
    if model.showsRoom { askRoom() }
    if model.places.contains(where: \.isCameBack) { effects.append(.loadCameBack) }
  }
}
