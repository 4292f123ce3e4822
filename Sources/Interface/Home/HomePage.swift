import Assessment
import Screen

extension Model {
  func homePage(_ page: inout Page, _ selected: Int) {
    page.text(greeting, style: .bold)
    page.blank()
    for (index, line) in HomeLine.lines(of: home).enumerated() {
      homeLine(&page, line, isFocused: index == selected)
    }
    page.blank()
    if let problem = home.problem {
      page.text(words.home.problem.filled(["reason": problem]), style: .bold)
      page.text(words.home.goingOn)
    } else if !home.path.isEmpty {
      page.text(words.home.stays.filled(["path": home.path]), style: .dim)
    }
    page.text(words.home.version.filled(["version": version]), style: .dim)
  }

  private func homeLine(_ page: inout Page, _ line: HomeLine, isFocused: Bool) {
    let title: String
    var about = ""
    switch line {
    case .start: title = words.home.start
    case .carryOn:
      title = words.home.carryOn
      about = draftsInWords
    case .saved:
      title = words.home.saved
      about =
        home.unreadable == 0
        ? words.home.savedCount.filled(["n": String(home.saved)])
        : words.home.savedUnread.filled([
          "n": String(home.saved), "bad": String(home.unreadable),
        ])
    case .someoneElse: title = words.home.someoneElse
    case .help: title = words.home.help
    case .quit: title = words.home.quit
    }
    let key =
      CommandTable.commands(in: .home).first { $0.id == line.command }?.label ?? ""
    let width = 18
    let padding = String(repeating: " ", count: max(1, width - displayWidth(title)))
    page.entry(about.isEmpty ? title : title + padding + about, trailing: key, isFocused: isFocused)
  }

  var draftsInWords: String {
    if home.drafts.contains(where: \.hasOpenSafety) { return words.home.carryOnSafety }
    guard home.drafts.count == 1, let draft = home.drafts.first, let updated = draft.updated
    else { return words.home.carryOnMany.filled(["n": String(home.drafts.count)]) }
    return words.home.carryOnOne.filled([
      "when": words.ago(updated.date, today: today), "done": String(draft.done),
      "all": String(draft.all),
    ])
  }

  var greeting: String {
    switch hour {
    case 4..<12: words.home.morning
    case 12..<18: words.home.afternoon
    default: words.home.evening
    }
  }

  func firstRunPage(_ page: inout Page, _ form: Form) {
    page.text(words.home.firstTitle, style: .bold)
    page.blank()
    page.text(words.home.firstLine)
    page.blank()
    page.form(form)
  }

  func carryOnPage(_ page: inout Page, _ selected: Int) {
    page.text(words.home.carryOnLine)
    page.blank()
    for (index, draft) in home.drafts.enumerated() {
      page.entry(
        "\(draft.baby)  \(draft.relation)", isFocused: index == selected, style: .bold)
      if let problem = draft.problem {
        page.text(words.home.draftUnread.filled(["reason": problem]), indent: 5)
      } else if let updated = draft.updated {
        let stage = draft.stage.flatMap { words.time.stages[$0.rawValue] } ?? ""
        page.text(
          words.home.draftProgress.filled([
            "stage": stage, "done": String(draft.done), "all": String(draft.all),
            "time": updated.clock, "date": words.date(updated.date),
          ]), indent: 5, style: .dim)
        if draft.hasOpenSafety { page.text(words.home.draftSafety, indent: 5, style: .bold) }
      }
    }
  }
}
