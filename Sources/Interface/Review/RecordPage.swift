import Assessment
import Screen

extension Model {
  /// What was said and seen, what the rules found, what was decided: three things kept apart.
  func recordPage(_ page: inout Page, _ opened: OpenedRecord) {
    let record = RecordView(words: words, opened: opened)
    record.standing(&page)
    record.waiting(&page, for: reviewing(opened), isPlain: isPlain)
    recordHead(&page, opened)
    record.summary(&page)
    record.heading(&page, words.review.rules)
    record.findings(&page)
    record.heading(&page, words.review.decided)
    record.decision(&page)
    record.heading(&page, words.review.said)
    record.answers(&page)
    record.changes(&page)
    record.since(&page)
    page.blank()
    recordFoot(&page, opened)
  }

  /// Whose visit it is.
  func recordHead(_ page: inout Page, _ opened: OpenedRecord) {
    let record = RecordView(words: words, opened: opened)
    let visit = opened.after.corrected.visit
    let date = visit.contact.at.date
    let isStruck = opened.after.corrected.isInError
    page.text(
      "\(visible(visit.dyad.description))  \(visible(visit.carer.relation))  "
        + "\(words.date(date)) \(visit.contact.at.clock)", style: isStruck ? .dim : .bold)
    let role = words.role(visit.carer.role, isBorn: visit.isBorn)
    page.text(
      "\(words.age(visit.situation().age, on: date)); "
        + "\(words.who.readBackCarer.lowercasedFirst): \(role)" + record.mark(.fact(.role)),
      style: .dim)
    if let languages = words.languages(of: visit.carer) {
      page.text(
        languages + record.mark([.fact(.language), .fact(.interpreter)]), style: .dim)
    }
    if !visit.contact.present.isEmpty {
      let present = visible(visit.contact.present.joined(separator: ", "))
      page.text(
        words.review.present.filled(["list": present]) + record.mark(.fact(.present)), style: .dim)
    }
  }

  /// When it was saved, by whom and with what.
  func recordFoot(_ page: inout Page, _ opened: OpenedRecord) {
    page.text(
      words.review.finishedAt.filled([
        "time": "\(opened.record.finished.clock), \(words.date(opened.record.finished.date))",
        "who": visible(opened.record.visit.practitioner),
        "software": visible(opened.record.software),
      ]), style: .dim)
  }
}

/// Draws the parts of a saved visit.
struct RecordView {
  let words: Words
  let opened: OpenedRecord
  let explain: Explanation

  init(words: Words, opened: OpenedRecord) {
    self.words = words
    self.opened = opened
    explain = Explanation(
      words: words, library: opened.library, visit: opened.after.corrected.visit)
  }

  /// The visit as it stands with its corrections.
  var visit: Visit { opened.after.corrected.visit }

  /// ` (corrected)` where something was put into another's place; else nothing.
  func mark(_ field: RecordField) -> String { mark([field]) }

  func mark(_ fields: [RecordField]) -> String {
    let paths = fields.map(\.description)
    let isCorrected = opened.after.corrected.fields.contains {
      paths.contains($0.path) && $0.value != $0.recorded
    }
    return isCorrected ? " (\(words.followUp.correctedMark))" : ""
  }

  func heading(_ page: inout Page, _ title: String) {
    page.part(title)
  }

  /// As the visit stands: the level, what was decided, what comes next, before any reasons.
  func summary(_ page: inout Page) {
    if let level = shownFindings.level {
      page.text(words.level(level) + levelMark, style: .bold)
    }
    gaps(&page)
    if let decided = decidedInWords {
      page.text("\(words.review.decidedLine): \(decided)")
    }
    safetySign(&page)
    if let next = visit.decision?.nextContact {
      page.text("\(words.decision.next): \(words.date(next))")
    }
  }

  /// That there was a safety event, before anything else is read.
  func safetySign(_ page: inout Page, indent: Int = Page.margin) {
    guard !visit.safety.isEmpty else { return }
    page.text(
      "\(words.review.safety): \(words.review.safetyAbove)", indent: indent, style: .bold)
  }

  var shownFindings: Findings { opened.shownFindings }
  var shownReasons: [Reason] { opened.shownReasons }

  /// ` (corrected)` where the corrections changed what was found.
  var levelMark: String {
    let before = opened.record.findings.level
    return shownFindings.level == before ? "" : " (\(words.followUp.correctedMark))"
  }

  /// Whether what was decided spoke of another level than the one that stands now.
  private var isDecidedBefore: Bool {
    shownFindings.level?.number != opened.record.findings.level?.number
      && !opened.after.corrected.fields.contains { RecordField($0.path)?.bearsOnView == true }
  }

  private var decidedInWords: String? {
    guard let decision = visit.decision else { return nil }
    var line = words.decided(agrees: decision.agrees, before: isDecidedBefore)
    if !decision.agrees, let level = decision.level {
      line = words.review.level.filled(["n": String(level)])
    }
    line += mark([.fact(.agrees), .fact(.level)])
    guard isDecidedBefore, let level = opened.record.findings.level else { return line }
    return words.review.decidedOn.filled([
      "decision": line, "level": words.level(level).lowercasedFirst,
    ])
  }

  func findings(_ page: inout Page) {
    if let level = shownFindings.level {
      page.text(words.level(level) + levelMark, indent: 3)
    }
    var sources: [String] = []
    func walk(_ reasons: [Reason], _ depth: Int) {
      for reason in reasons {
        let rule = explain.rule(reason)
        let line = explain.line(reason) + (rule.isEmpty ? "" : " (\(rule))")
        page.text(visible(line), indent: 3 + 2 * depth)
        if let source = reason.source, !sources.contains(source) { sources.append(source) }
        walk(reason.children, depth + 1)
      }
    }
    walk(shownReasons, 0)
    for source in sources {
      page.text(
        visible(words.result.source.filled(["source": source])), indent: 3, style: .dim)
    }
    notes(&page)
    atSaving(&page)
    recomputed(&page)
  }

  /// Cut-offs of scales that only inform.
  func notes(_ page: inout Page) {
    for flag in opened.findings?.notes(besides: opened.library.rules) ?? [] {
      page.text(visible(explain.note(flag)), indent: 3)
    }
  }

  /// Whether the same answers find the same today.
  func recomputed(_ page: inout Page) {
    if let why = opened.notRecomputed {
      page.text(words.review.notRecomputed.filled(["why": visible(why)]), indent: 3, style: .dim)
    } else if opened.differences.isEmpty {
      page.text(words.review.recomputedSame, indent: 3, style: .dim)
    } else {
      let what = visible(opened.differences.joined(separator: "; "))
      page.text(words.review.recomputedDiffers.filled(["what": what]), indent: 3, style: .bold)
    }
  }

  func decision(_ page: inout Page) {
    for response in visit.safety {
      page.labelled(
        words.review.safety, visible(words.response(response, opened.library)), width: 14,
        style: .bold)
    }
    if let reason = visit.complexity {
      page.labelled(
        words.decision.finishComplexity, visible(reason) + mark(.fact(.complexity)), width: 14)
    }
    for line in visit.decision?.lines(words) ?? [] {
      // Whoever reads it now may be somebody else.
      let isView = line.label == words.decision.finishDecision
      let label = isView ? visible(visit.practitioner) : line.label
      page.labelled(label, visible(line.text) + mark(facts(of: line.label)), width: 14)
    }
  }

  /// The places that a line of the decision is made of.
  private func facts(of label: String) -> [RecordField] {
    let decision = words.decision
    switch label {
    case decision.finishDecision: return [.fact(.agrees), .fact(.level), .fact(.reason)]
    case decision.consent: return [.fact(.consent)]
    case decision.finishOffers:
      return opened.after.corrected.fields.compactMap { RecordField($0.path) }.filter {
        if case .offer = $0 { true } else { false }
      }
    case decision.finishPlan: return [.fact(.plan)]
    case decision.next: return [.fact(.nextContact)]
    default: return []
    }
  }

  func answers(_ page: inout Page) {
    for sheet in visit.sheets {
      guard let pack = opened.library.packs[sheet.pack] else {
        page.text(words.review.packMissing.filled(["pack": sheet.pack]), indent: 3)
        continue
      }
      if pack.kind == .instrument { scale(&page, pack, sheet) }
      for (index, reference) in pack.references.enumerated()
      where sheet[index].isTouched || sheet.texts[index] != nil || sheet.notes[index] != nil {
        if let text = sheet.texts[index] {
          page.text(
            "\(opened.library.ownTitle(reference)): \(visible(text))\(mark(.text(reference)))",
            indent: 3)
        } else {
          page.text(
            visible(explain.item(reference, isUnderItsForm: true)) + mark(.answer(reference)),
            indent: 3)
        }
        if let note = sheet.notes[index] {
          page.labelled(words.visit.note, visible(note) + mark(.note(reference)), indent: 5)
        }
      }
    }
  }

  /// Which scale the answers below are of, how they were checked, and under which licence.
  private func scale(_ page: inout Page, _ pack: Pack, _ sheet: Sheet) {
    page.blank()
    page.text(opened.library.texts[pack.id]?.title ?? pack.id, indent: 3, style: .bold)
    for score in opened.findings?.packs.first(where: { $0.pack == pack.id })?.scores ?? [] {
      page.text(
        "\(explain.ownScoreName(pack.id, score.id)): \(explain.value(score))", indent: 3,
        style: .bold)
    }
    page.text(
      sheet.checked.flatMap { words.scale.resultLine[$0] } ?? words.scale.recordNotChecked,
      indent: 3)
    page.text(words.scale.source.filled(["source": pack.source]), indent: 3, style: .dim)
    if opened.library.localWording.contains(pack.id) {
      page.text(words.scale.ownWording, indent: 3, style: .dim)
    }
    page.text(words.scale.licence.filled(["licence": pack.licence]), indent: 3, style: .dim)
  }

  func changes(_ page: inout Page) {
    guard !opened.record.changes.isEmpty else { return }
    heading(&page, words.review.changed)
    for change in opened.record.changes {
      page.text(
        words.review.change.filled([
          "item": opened.library.title(change.item), "from": change.from ?? words.review.none,
          "to": change.to ?? words.review.none, "time": change.at.clock,
        ]), indent: 3)
    }
  }
}
