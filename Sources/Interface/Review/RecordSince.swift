public import Assessment
import Screen

/// What was said of a saved visit since it was finished.
extension RecordView {
  private var after: RecordAfter { opened.after }
  private var since: Words.FollowUp { words.followUp }

  /// What must be known before anything else is read: that it is of another family, or that the
  /// story has ended.
  func standing(_ page: inout Page) {
    if after.corrected.isInError, let mark = errorMark {
      let reason = mark.amendment?.reason ?? ""
      page.text(
        since.inError.filled(["reason": visible(reason)]), style: [.bold, .alert])
      page.text(
        since.inErrorLine.filled([
          "who": visible(mark.practitioner), "date": words.date(mark.at.date),
        ]), style: .dim)
      page.blank()
    }
    if let line = words.closed(after.closing) {
      page.text(line, style: .dim)
      page.blank()
    }
    let corrected = correctedLines
    for line in corrected { page.text(line, style: .bold) }
    if !corrected.isEmpty { page.blank() }
  }

  /// A line for each place that stands otherwise than it was saved, or on which two do not agree;
  /// the rest of a long list stands below.
  private var correctedLines: [String] {
    let fields = after.corrected.fields.filter {
      $0.value != $0.recorded || !$0.conflict.isEmpty
    }
    var lines = fields.prefix(RecordView.correctionsAbove).map(correctedLine)
    if fields.count > lines.count {
      lines.append(since.moreCorrections.filled(["n": String(fields.count - lines.count)]))
    }
    return lines
  }

  private static let correctionsAbove = 4

  private func correctedLine(_ field: CorrectedVisit.Field) -> String {
    guard field.conflict.isEmpty else {
      let line = since.conflict.filled(["value": short(field.value, field.path)])
      return "\(name(field.path)): \(line)"
    }
    let step = field.history.last { $0.new == field.value } ?? field.history.last
    return since.correctedAt.filled([
      "date": step.map { words.date($0.at.date) } ?? "",
      "who": visible(step?.practitioner ?? ""), "field": name(field.path),
      "old": short(field.recorded, field.path), "new": short(field.value, field.path),
    ])
  }

  /// A long note stands in full below.
  private func short(_ value: String?, _ path: String) -> String {
    truncated(self.value(value, path), columns: 60)
  }

  private var errorMark: FollowUp? {
    after.corrected.amendments.last { $0.amendment?.enteredInError == true }
  }

  /// What the rules found when the visit was saved, where corrections changed it since.
  func atSaving(_ page: inout Page) {
    guard after.corrected.bearsOnFindings else { return }
    guard after.findings != nil else {
      return page.text(since.notWorkedOut, indent: 3, style: .bold)
    }
    guard let level = opened.record.findings.level else { return }
    page.text(words.review.atSaving.filled(["level": words.level(level)]), indent: 3)
  }

  func since(_ page: inout Page) {
    sinceBesideReviews(&page)
    reviews(&page)
  }

  func sinceBesideReviews(_ page: inout Page) {
    corrections(&page)
    additions(&page)
    outcomes(&page)
  }

  private func corrections(_ page: inout Page) {
    guard after.corrected.isCorrected else { return }
    heading(&page, since.corrections)
    for field in after.corrected.fields {
      page.text(name(field.path), indent: 3)
      for step in field.history {
        page.text(
          since.step.filled([
            "old": value(step.old, field.path), "new": value(step.new, field.path),
          ]), indent: 5)
        page.text(
          since.stepBy.filled([
            "date": words.date(step.at.date), "who": visible(step.practitioner),
            "reason": visible(step.reason ?? ""),
          ]), indent: 7, style: .dim)
      }
      if !field.conflict.isEmpty {
        page.text(
          since.conflict.filled(["value": value(field.value, field.path)]), indent: 5, style: .bold)
      }
      if let problem = field.problem {
        page.text(since.problem.filled(["why": visible(problem)]), indent: 5, style: .bold)
      }
    }
  }

  private func additions(_ page: inout Page) {
    let added = after.corrected.amendments.filter { $0.amendment?.note != nil }
    guard !added.isEmpty else { return }
    heading(&page, since.added)
    for record in added {
      page.text(visible(record.amendment?.note ?? ""), indent: 3)
      page.text(by(record), indent: 5, style: .dim)
    }
  }

  private func outcomes(_ page: inout Page) {
    let outcomes = after.followUps.filter { $0.outcome != nil }
    guard !outcomes.isEmpty else { return }
    heading(&page, since.outcomes)
    for record in outcomes {
      guard let outcome = record.outcome else { continue }
      let event = since.events[outcome.event] ?? outcome.event.rawValue
      let service = outcome.service.map { since.service.filled(["service": visible($0)]) }
      page.labelled(
        words.date(outcome.on), [event, service].compactMap { $0 }.joined(separator: " "),
        width: 20)
      if let helped = outcome.helped {
        let answer = since.helps[helped] ?? helped.rawValue
        page.labelled("", since.helped.filled(["answer": answer]), width: 20)
      }
      if let note = outcome.note { page.labelled("", visible(note), width: 20) }
    }
    for course in OutcomeCourse.courses(outcomes) {
      guard let days = course.waitingDays(visit: visit.contact.at.date) else { continue }
      let line =
        switch days {
        case 0: since.waitedNone
        case 1: since.waitedOne
        default: since.waited.filled(["n": String(days)])
        }
      let service = course.service.map { ", " + since.service.filled(["service": visible($0)]) }
      page.text(line + (service ?? ""), indent: 3)
    }
  }

  private func by(_ record: FollowUp) -> String {
    since.by.filled(["date": words.date(record.at.date), "who": visible(record.practitioner)])
  }

  private func name(_ path: String) -> String {
    RecordField(path).map { words.name(of: $0, opened.library) } ?? visible(path)
  }

  private func value(_ value: String?, _ path: String) -> String {
    words.value(
      value, of: RecordField(path), opened.library, isBorn: opened.standing.isBorn)
  }
}

extension Words {
  /// That a dyad is closed, in few words; nil while it is open.
  public func closed(_ closing: Assessment.FollowUp?) -> String? {
    guard let status = closing?.status, case .closed(let because) = status.status else {
      return nil
    }
    let date = self.date(status.on)
    guard let because else { return followUp.closed.filled(["date": date]) }
    return followUp.closedBecause.filled([
      "date": date, "why": followUp.because[because] ?? because.rawValue,
    ])
  }

  /// What a place of a record is called.
  func name(of field: RecordField, _ library: VisitLibrary) -> String {
    switch field {
    case .answer(let item), .text(let item): library.title(item)
    case .offer(let service): followUp.offer.filled(["service": visible(service)])
    case .note(let item): followUp.note.filled(["item": library.title(item)])
    case .fact(let fact): followUp.facts[fact] ?? fact.rawValue
    }
  }

  /// What stands at a place, in words.
  ///
  /// - Parameter isBorn: Whether the baby was born at the visit, for the role.
  func value(
    _ value: String?, of field: RecordField?, _ library: VisitLibrary, isBorn: Bool? = nil
  ) -> String {
    guard let value else { return followUp.nothing }
    switch field {
    case .answer(let item):
      if let absence = Absence(rawValue: value) { return visit.absences[absence] ?? value }
      let label = label(value, of: item, library)
      let isRating = library.item(item)?.kind == .rating
      return visible(isRating && label != value ? "\(value)  \(label)" : label)
    case .offer:
      let parts = value.split(separator: " ").map(String.init)
      guard parts.count == 2, let response = Assessment.Decision.Offer.Response(rawValue: parts[1])
      else {
        return visible(value)
      }
      let place = Assessment.Decision.Offer.Response.allCases.firstIndex(of: response) ?? 0
      return decision.responses[place + 1]
    case .fact(.role):
      return Role(rawValue: value).map { role($0, isBorn: isBorn) } ?? visible(value)
    case .fact(let fact) where choices(of: fact) != nil:
      return choices(of: fact)?.first { $0.code == value }?.label ?? visible(value)
    case .fact(.at):
      return Moment(value).map { "\(date($0.date)) \($0.clock)" } ?? visible(value)
    case .fact(.born), .fact(.due), .fact(.nextContact):
      return CalendarDate(value).map(date) ?? visible(value)
    default: return visible(value)
    }
  }
}
