import Assessment
import Screen

extension Model {
  /// What stands above the lines of the form.
  var formIntro: [String] {
    let plain = words.plain
    switch top {
    case .firstRun:
      return [words.home.firstTitle.asSentence, words.home.firstLine, plain.formIntro]
    case .who:
      let practice = setting == .training ? [words.who.practiceOnly] : []
      return practice + [words.who.intro, plain.formIntro]
    case .after(let after):
      let intro = after.intro(words)
      return [intro.heading.asSentence] + intro.lines + [plain.formIntro]
    case .scaleContact:
      return [words.scale.contactTitle, words.scale.contactLine, plain.formIntro]
    case .reviewing(let desk):
      let said = desk.reviewing.waiting.map(words.line)
      let intro = desk.reviewing.isOwn ? words.reviewing.ownIntro : words.reviewing.intro
      return desk.about + said + [intro, plain.formIntro]
    default:
      guard let visit, let level = visit.findings.level else { return [plain.formIntro] }
      let found = words.decision.intro.filled(["level": words.level(level).lowercasedFirst])
      let waits = visit.openSafety.isEmpty ? [] : [words.decision.offersWait]
      let team = noTeamLine(visit).map { [$0] } ?? []
      return [words.decision.title.asSentence, found] + waits + team + [plain.formIntro]
    }
  }

  /// The choices of the line, and what was said of its entry.
  var fieldLines: [String] {
    guard let field = openForm?.focused else { return [] }
    var lines: [String] = []
    if case .choice(let labels, _) = field.content {
      let choices = labels.enumerated().map { choice(field, $0, $1) }.joined(separator: "; ")
      lines.append("\(field.label.asQuestion) \(choices)".asSentence)
    }
    if isLong(field) { lines.append(words.plain.written.filled(["text": field.text])) }
    if let note = field.note { lines.append(note) }
    return lines
  }

  /// A choice with its number; what has none is named by its words.
  private func choice(_ field: Field, _ index: Int, _ label: String) -> String {
    if field.keys?.isOption(index) == false { return words.plain.inWords.filled(["label": label]) }
    return words.plain.option.filled(["key": field.key(of: index), "label": label])
  }

  var fieldPrompt: String {
    guard let field = openForm?.focused else { return words.plain.pickLine }
    let plain = words.plain
    switch field.content {
    case .choice(let labels, let chosen):
      let codes = field.keys.map(spoken) ?? range(1, labels.count)
      guard let chosen else { return plain.fieldChoose.filled(["codes": codes]) }
      let kept =
        field.keys?.isOption(chosen) == false ? labels[chosen] : field.key(of: chosen)
      return plain.fieldChooseKeep.filled(["codes": codes, "n": kept])
    case .text(let text):
      let label = field.label
      if !text.text.isEmpty {
        let kept = isLong(field) ? plain.fieldIt : text.text
        return plain.fieldKeep.filled(["label": label, "text": kept])
      }
      return field.hint.isEmpty
        ? plain.fieldEmpty.filled(["label": label])
        : plain.fieldText.filled(["label": label, "hint": field.hint])
    }
  }

  /// `0-3` as it is said.
  private func spoken(_ keys: ChoiceKeys) -> String {
    let ends = keys.label.split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 ? range(ends[0], ends[1]) : keys.label
  }

  /// Whether the entry is a sentence, which no prompt should repeat.
  private func isLong(_ field: Field) -> Bool { field.text.count > 40 }

  /// What an open line is for, and what stands in it.
  func writingLines(_ purpose: Writing.Purpose) -> [String] {
    guard case .writing(let writing) = top else { return [] }
    var lines = [writingTitle(purpose).asQuestion]
    if case .actedWith = purpose { lines.append(words.plain.withWhom) }
    guard !writing.field.text.isEmpty else { return lines }
    lines.append(
      visit?.isShared == true
        ? words.plain.writtenMasked : words.plain.written.filled(["text": writing.field.text]))
    return lines + [words.plain.writtenMore]
  }

  private func writingTitle(_ purpose: Writing.Purpose) -> String {
    switch purpose {
    case .note(let item): "\(words.prompt.noteTitle), \(visit?.title(item) ?? "")"
    case .text(let item): visit?.title(item) ?? ""
    case .complexity: words.visit.complexityAsk
    case .unsavedReason: words.scale.leaveWhy
    case .acted, .actedWith, .actedAt, .notActed, .changed: safetyLabel(purpose)
    }
  }
}
