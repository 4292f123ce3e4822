import Assessment
import Screen

extension Model {
  func homePage(_ page: inout Page, _ selected: Int) {
    page.text(greeting, style: .bold)
    page.blank()
    for (index, line) in HomeLine.lines(of: self).enumerated() {
      homeLine(&page, line, isFocused: index == selected)
    }
    page.blank()
    for line in reminderLines { page.text(visible(line), style: .dim) }
    if let problem = home.problem {
      page.text(words.home.problem.filled(["reason": visible(problem)]), style: .bold)
      page.text(words.home.goingOn)
    } else if !home.path.isEmpty {
      page.text(words.home.stays.filled(["path": visible(home.path)]), style: .dim)
    }
    page.text(words.home.version.filled(["version": version]), style: .dim)
  }

  /// Certificates that run out: said quietly, and the training room says the rest.
  var reminderLines: [String] {
    home.reminders.map { words.home.certificate.filled(["line": $0]) }
  }

  private func homeLine(_ page: inout Page, _ line: HomeLine, isFocused: Bool) {
    let (title, about) = homeTexts(line)
    let key = CommandTable.commands(in: .home).first { $0.id == line.command }?.shortKey ?? ""
    var text = title
    if !about.isEmpty {
      text +=
        page.columns < 60
        ? ": " : String(repeating: " ", count: max(2, 20 - displayWidth(title)))
      text += about
    }
    page.entry(text, trailing: key, isFocused: isFocused)
  }

  private func homeTexts(_ line: HomeLine) -> (title: String, about: String) {
    switch line {
    case .start: (words.home.start, startInWords)
    case .carryOn: (words.home.carryOn, draftsInWords)
    case .due: (words.path.dueTitle, dueInWords)
    case .saved: (words.home.saved, savedInWords)
    case .room: (words.room.title, "")
    case .cameBack: (words.reviewing.cameBackTitle, cameBackInWords)
    case .exchange: (words.exchange.title, "")
    case .training: (words.training.room.title, "")
    case .scale: (words.scale.listTitle, "")
    case .someoneElse: (words.home.someoneElse, "")
    case .help: (words.home.help, "")
    case .quit: (words.home.quit, "")
    }
  }

  /// That something was typed for a visit which is not begun; empty otherwise.
  var startInWords: String { keptWho == nil ? "" : words.home.startTyped }

  var savedInWords: String {
    guard home.unreadable > 0 else { return words.grouped(home.saved) }
    return words.home.savedUnread.filled([
      "n": words.grouped(home.saved), "bad": words.grouped(home.unreadable),
    ])
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
    switch moment.secondOfDay / 3_600 {
    case 4..<12: words.home.morning
    case 12..<18: words.home.afternoon
    default: words.home.evening
    }
  }

  /// Names whose visit it is, so that a draft never goes on with another family.
  func carryOnPage(_ page: inout Page, _ selected: Int) {
    guard !home.drafts.isEmpty else { return page.text(words.commands.noDrafts) }
    page.text(words.home.carryOnLine)
    page.blank()
    for (index, draft) in home.drafts.enumerated() {
      page.entry(
        "\(visible(draft.baby))  \(visible(draft.relation))", isFocused: index == selected)
      if let problem = draft.problem {
        page.text(words.home.draftUnread.filled(["reason": visible(problem)]), indent: 5)
      } else {
        page.text(words.progress(draft), indent: 5, style: .dim)
      }
      if draft.hasOpenSafety { page.text(words.home.draftSafety, indent: 5, style: .bold) }
    }
  }
}

extension Command {
  /// The first of its keys, as written.
  var shortKey: String { String(label.prefix { $0 != "," }) }
}

extension Words {
  /// `early weeks, 9 of 21 answered, last at 14:20 on 3 September 2026`.
  func progress(_ draft: DraftRow) -> String {
    guard let updated = draft.updated else { return "" }
    let stage = draft.stage.flatMap { time.stages[$0] } ?? ""
    return home.draftProgress.filled([
      "stage": stage, "done": String(draft.done), "all": String(draft.all),
      "time": updated.clock, "date": date(updated.date),
    ])
  }

  /// `148,203`.
  func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
