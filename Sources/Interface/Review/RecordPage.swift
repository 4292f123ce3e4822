import Assessment
import Screen

extension Model {
  /// What was said and seen, what the rules found, what was decided: three things kept apart.
  func recordPage(_ page: inout Page, _ opened: OpenedRecord) {
    let visit = opened.record.visit
    let explain = Explanation(words: words, library: opened.library, visit: visit)
    page.text(
      "\(visible(visit.dyad.description))  \(visible(visit.carer.relation))  "
        + "\(words.date(visit.contact.at.date)) \(visit.contact.at.clock)", style: .bold)
    page.text(words.age(visit.situation().age), style: .dim)
    page.blank()
    page.text(words.review.rules, style: .bold)
    findings(&page, opened, explain)
    page.blank()
    page.text(words.review.decided, style: .bold)
    for line in visit.decision?.lines(words) ?? [] {
      page.labelled(line.label, visible(line.text))
    }
    safety(&page, opened)
    if let reason = visit.complexity {
      page.text(words.review.complexity.filled(["reason": visible(reason)]), indent: 3)
    }
    page.blank()
    page.text(words.review.said, style: .bold)
    answers(&page, opened, explain)
    changes(&page, opened)
    page.blank()
    page.text(
      words.review.finishedAt.filled([
        "time": opened.record.finished.description, "who": visible(visit.practitioner),
        "with": visible(opened.record.software),
      ]), style: .dim)
  }

  private func findings(
    _ page: inout Page, _ opened: OpenedRecord, _ explain: Explanation
  ) {
    let findings = opened.record.findings
    if let level = findings.level { page.text(words.level(level), indent: 3) }
    func walk(_ reasons: [Reason], _ depth: Int) {
      for reason in reasons {
        page.text(visible(explain.line(reason)), indent: 3 + 2 * depth)
        walk(reason.children, depth + 1)
      }
    }
    walk(opened.recomputed?.reasons ?? findings.reasons, 0)
    if let why = opened.notRecomputed {
      page.text(words.review.notRecomputed.filled(["why": why]), indent: 3, style: .dim)
    } else if opened.differences.isEmpty {
      page.text(words.review.recomputedSame, indent: 3, style: .dim)
    } else {
      page.text(
        words.review.recomputedDiffers.filled([
          "what": opened.differences.joined(separator: "; ")
        ]), indent: 3, style: .bold)
    }
  }

  private func safety(_ page: inout Page, _ opened: OpenedRecord) {
    for response in opened.record.visit.safety {
      let item = opened.library.title(response.trigger)
      let line =
        switch response.outcome {
        case .acted(let action, let with, _):
          (with == nil ? words.review.acted : words.review.actedWith).filled([
            "item": item, "action": action, "with": with ?? "",
          ])
        case .notActed(let why):
          words.review.notActed.filled(["item": item, "why": why])
        case .changed(let why):
          words.review.raisedChanged.filled(["item": item, "why": why])
        }
      page.labelled(words.review.safety, visible(line), style: .bold)
    }
  }

  private func answers(
    _ page: inout Page, _ opened: OpenedRecord, _ explain: Explanation
  ) {
    for sheet in opened.record.visit.sheets {
      guard let pack = opened.library.packs[sheet.pack] else { continue }
      for (index, item) in pack.items.enumerated() where sheet[index].isTouched {
        let reference = ItemReference(pack: pack.id, item: item.id)
        if let text = sheet.texts[index] {
          page.text("\(opened.library.title(reference)): \(visible(text))", indent: 3)
        } else {
          page.text(visible(explain.item(reference)), indent: 3)
        }
        if let note = sheet.notes[index] {
          page.labelled(words.visit.note, visible(note), indent: 5)
        }
      }
    }
  }

  private func changes(_ page: inout Page, _ opened: OpenedRecord) {
    guard !opened.record.changes.isEmpty else { return }
    page.blank()
    page.text(words.review.changed, style: .bold)
    for change in opened.record.changes {
      page.text(
        words.review.change.filled([
          "item": opened.library.title(change.item), "from": change.from ?? words.review.none,
          "to": change.to ?? words.review.none, "time": change.at.clock,
        ]), indent: 3)
    }
  }
}
