import Assessment
import Screen

/// A question that stops the way until it is answered.
struct Question: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// The typed day of birth is not the one an earlier visit holds.
    case birthDates(earlier: CalendarDate, now: CalendarDate)
    /// A visit with this baby is begun and not finished; the draft's id.
    case begun(id: String)
    /// Something was typed on "Who" before and left.
    case typedBefore(reference: String)
    /// The due date is past and no birth is recorded; nothing is assumed. The entry is that of
    /// the due list, nil while a visit is typed.
    case bornYet(DueEntry?, due: CalendarDate)
    /// The typed due date is not the one an earlier visit holds.
    case dueDates(earlier: CalendarDate, now: CalendarDate)
    /// The typed day of birth cannot be of the pregnancy an earlier visit holds the due date of.
    case dueAndBirth(due: CalendarDate, born: CalendarDate)
    /// Nothing more is to be due with a dyad whose birth is not told.
    case close(Dyad, due: CalendarDate)
    /// A visit is to be marked as entered in error.
    case enterInError(Amendment, of: Dyad, on: CalendarDate)
    /// The story of the dyad a visit is to be with has ended.
    case isClosed(FollowUp, Dyad)
    /// Whose answers are to be scored.
    case whose(pack: String)
    /// A score that is not saved, with a safety answer, is left.
    case leavesUnsaved
  }

  let kind: Kind
  var selected = 0

  /// What can be answered, in shown order.
  func lines(_ model: Model) -> [String] {
    let who = model.words.who
    switch kind {
    case .birthDates(let earlier, let now):
      return [
        who.bornEarlier.filled(["date": model.words.date(earlier)]),
        who.bornNow.filled(["date": model.words.date(now)]), who.bornOther,
      ]
    case .begun: return [who.begunCarryOn, who.begunNew]
    case .dueAndBirth(let due, let born):
      return [
        who.birthMistyped.filled(["date": model.words.date(born)]),
        who.dueWrong.filled(["date": model.words.date(due)]), who.bornOther,
      ]
    case .close:
      return [model.words.path.closeNot, model.words.path.closeYes]
    case .bornYet:
      let path = model.words.path
      return [path.bornYes, path.bornNot, path.bornQuiet, path.bornClose]
    case .dueDates(let earlier, let now):
      return [
        who.bornEarlier.filled(["date": model.words.date(earlier)]),
        who.bornNow.filled(["date": model.words.date(now)]), who.bornOther,
      ]
    case .typedBefore(let reference):
      return [who.typedGoOn.filled(["reference": reference]), who.typedNew]
    case .enterInError: return [model.words.after.errorNo, model.words.after.errorYes]
    case .isClosed: return [model.words.after.closedBack, model.words.after.closedReopen]
    case .whose: return [model.words.scale.family, model.words.scale.nobody]
    case .leavesUnsaved: return [model.words.scale.leaveFamily, model.words.scale.leaveReason]
    }
  }

  /// The question itself.
  func text(_ model: Model) -> (title: String, about: String) {
    let who = model.words.who
    switch kind {
    case .birthDates(let earlier, let now):
      return (
        who.bornTitle,
        who.contradiction.filled([
          "earlier": model.words.date(earlier), "now": model.words.date(now),
        ])
      )
    case .begun(let id):
      guard let draft = model.home.drafts.first(where: { $0.id == id }) else {
        return (who.begunTitle, "")
      }
      return (
        who.begunTitle, "\(draft.baby), \(draft.relation): \(model.words.progress(draft))"
      )
    case .typedBefore: return (who.typedTitle, "")
    case .dueAndBirth(let due, let born):
      return (
        who.dueBirthTitle,
        who.dueBirth.filled(["due": model.words.date(due), "born": model.words.date(born)])
      )
    case .close(let dyad, _):
      return (
        model.words.path.closeTitle.filled(["dyad": model.words.who(dyad)]),
        model.words.path.closeAbout
      )
    case .bornYet(let entry, let due):
      let baby = entry?.dyad.baby ?? model.typedReference
      return (
        model.words.path.bornTitle,
        model.words.path.bornAbout.filled(["baby": baby, "date": model.words.date(due)])
      )
    case .dueDates(let earlier, let now):
      return (
        who.dueTitle,
        who.dueContradiction.filled([
          "earlier": model.words.date(earlier), "now": model.words.date(now),
        ])
      )
    case .enterInError(_, let dyad, let date):
      return (
        model.words.after.errorAsk,
        model.words.after.errorAbout.filled([
          "dyad": dyad.description, "date": model.words.date(date),
        ])
      )
    case .isClosed(let closing, let dyad):
      return (
        model.words.after.closedAsk.filled([
          "dyad": dyad.description, "closed": model.words.closed(closing) ?? "",
        ]), model.words.after.closedAbout
      )
    case .whose: return (model.words.scale.whose, model.words.scale.whoseLine)
    case .leavesUnsaved: return (model.words.scale.leaveTitle, model.words.scale.leaveLine)
    }
  }

  /// Where one is, for the header.
  func title(_ words: Words) -> String {
    switch kind {
    case .whose, .leavesUnsaved: words.scale.listTitle
    case .enterInError: words.after.errorTitle
    case .birthDates, .begun, .typedBefore, .bornYet, .dueDates, .dueAndBirth, .close,
      .isClosed:
      words.who.title
    }
  }
}

extension Turn {
  mutating func ask(_ kind: Question.Kind) { push(.question(Question(kind: kind))) }

  /// Takes the answer and goes on from there.
  mutating func answerQuestion(_ index: Int) {
    guard case .question(let question) = model.top,
      question.lines(model).indices.contains(index)
    else { return }
    pop()
    switch question.kind {
    case .birthDates(let earlier, let now):
      settleDates(of: .born, index, earlier: earlier, now: now, confirmed: \.confirmedBirth)
    case .bornYet(let entry, let due): settleBirth(index, entry, due: due)
    case .dueDates(let earlier, let now):
      settleDates(of: .due, index, earlier: earlier, now: now, confirmed: \.confirmedDue)
    case .close(let dyad, let due):
      guard index == 1 else { return say(words.path.unchanged) }
      effects.append(.close(dyad, due: due))
    case .dueAndBirth(_, let born): settleDueAndBirth(index, born: born)
    case .begun(let id):
      if index == 0 {
        model.keptWho = nil
        effects.append(.resume(id: id))
      } else {
        changeWho { $0.isNewBesideDraft = true }
        submitForm()
      }
    case .typedBefore:
      if index == 0, let kept = model.keptWho {
        openWho(kept)
      } else {
        openWho(Who(words: words, stages: model.library?.stages ?? [], today: context.today))
      }
    case .enterInError(let amendment, _, _):
      guard index == 1 else { return say(words.path.unchanged) }
      effects.append(.keep(.amendment(amendment)))
    case .isClosed(_, let dyad): settleClosed(index, dyad)
    case .whose(let pack): chooseWhose(index, pack)
    case .leavesUnsaved: chooseLeaving(index)
    }
  }
}

extension Model {
  func questionPage(_ page: inout Page, _ question: Question) {
    let text = question.text(self)
    page.text(text.title, style: .bold)
    page.blank()
    if !text.about.isEmpty { page.text(visible(text.about)) }
    page.blank()
    for (index, line) in question.lines(self).enumerated() {
      page.entry(
        key: String(index + 1), visible(line), isFocused: index == question.selected)
    }
  }
}
