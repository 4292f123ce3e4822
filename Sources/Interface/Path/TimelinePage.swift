import Assessment
import Screen

extension Model {
  func timelinePage(_ page: inout Page, _ opened: OpenedTimeline) {
    TimelineView(words: words, opened: opened, today: today).draw(&page)
  }
}

/// Draws the contacts of one dyad along a line; every figure stands in digits beside its chart.
struct TimelineView {
  let words: Words
  let opened: OpenedTimeline
  let today: CalendarDate

  var timeline: Timeline { opened.timeline }

  func draw(_ page: inout Page) {
    page.text(heading, style: .bold)
    if let line = words.closed(opened.closing) { page.text(line, style: .dim) }
    page.text(words.earlier(opened, today: today))
    if timeline.contradicting > 0 {
      page.text(
        words.path.contradicting.filled(["n": String(timeline.contradicting)]), style: .bold)
    }
    for line in story { page.text(line, style: .dim) }
    guard !timeline.contacts.isEmpty else { return }
    page.blank()
    for (index, contact) in timeline.contacts.enumerated() {
      page.text("\(index + 1)  \(line(contact))")
      page.text(about(contact), indent: 4)
    }
    areas(&page)
    scales(&page)
  }

  /// That the story had ended and went on, a line each; nothing where it only ended, which the top
  /// says already.
  var story: [String] {
    guard opened.closing == nil || opened.story.count > 1 else { return [] }
    return opened.story.compactMap { record in
      guard let status = record.status else { return nil }
      let who = visible(record.practitioner)
      if case .open = status.status {
        return words.followUp.reopened.filled(["date": words.date(status.on), "who": who])
      }
      return words.closed(record).map {
        words.followUp.closedBy.filled(["closed": $0, "who": who])
      }
    }
  }

  var heading: String {
    guard let last = timeline.last else { return visible(words.who(timeline.dyad)) }
    return words.path.pairNumbered.filled([
      "baby": visible(timeline.dyad.baby), "relation": visible(last.carer.relation),
      "n": visible(timeline.dyad.carer),
    ])
  }

  /// When, and how old the baby was: both ages where they differ.
  func line(_ contact: TimelineContact) -> String {
    let date = contact.at.date
    return "\(words.date(date))  \(words.age(contact.age, on: date))"
  }

  /// What was found, and what stands out.
  func about(_ contact: TimelineContact) -> String {
    var parts = [contact.level.map(words.level) ?? words.path.noLevel]
    if contact.carer.relation != timeline.last?.carer.relation {
      parts.append(visible(contact.carer.relation))
    }
    if contact.safetyRaised > 0 { parts.append(words.path.safety) }
    if contact.unmetNeed { parts.append(words.path.unmet) }
    if contact.isAmended { parts.append(words.path.amended) }
    parts.append(words.path.by.filled(["code": visible(contact.practitioner)]))
    return parts.joined(separator: "; ")
  }

  private func areas(_ page: inout Page) {
    let domains = timeline.domains
    guard !domains.isEmpty else { return }
    let shown = page.columns < 60 ? 5 : 10
    let contacts = timeline.contacts.suffix(shown)
    page.blank()
    page.text(words.path.areas, style: .bold)
    if contacts.count < timeline.contacts.count {
      page.text(
        words.path.lastOf.filled([
          "n": String(contacts.count), "all": String(timeline.contacts.count),
        ]), indent: 3, style: .dim)
    }
    page.text(words.path.legend, indent: 3, style: .dim)
    let width = page.columns < 60 ? 18 : 26
    let first = timeline.contacts.count - contacts.count + 1
    let numbers = (first..<first + contacts.count).map { cell(String($0)) }.joined()
    page.row([Span(column: width, text: numbers, style: .dim)])
    for id in domains {
      let marks = contacts.map { cell(mark($0.domains[id]?.state)) }.joined()
      let title = truncated(opened.title(ofDomain: id), columns: width - 4)
      var spans = [
        Span(column: 3, text: title, style: []), Span(column: width, text: marks, style: []),
      ]
      if page.columns >= 60 { spans.append(last(id, column: width + displayWidth(numbers) + 2)) }
      page.row(spans)
    }
  }

  private func last(_ domain: String, column: Int) -> Span {
    let state = timeline.last?.domains[domain].map { words.result.states[$0.state] ?? "" }
    return Span(column: column, text: state ?? "", style: .dim)
  }

  private func cell(_ text: String) -> String {
    text + String(repeating: " ", count: max(1, 3 - displayWidth(text)))
  }

  private func mark(_ state: DomainState?) -> String {
    switch state {
    case nil: " "
    case .notEnough: "-"
    case .reassuring: "."
    case .watch, .concern, .marked: state.map { String($0.rank) } ?? " "
    }
  }
}
