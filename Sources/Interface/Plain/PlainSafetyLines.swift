import Assessment

extension Model {
  /// A safety event: what was noted, what to ask now, whom to call, what can be written.
  func safetyLines(_ trigger: ItemReference) -> [String] {
    guard let visit, case .safety(let page) = top else { return [] }
    let text = visit.library.text(trigger)?.safety
    let noted = text?.noted ?? visit.library.title(trigger)
    var lines = [words.safety.title.asSentence]
    if visit.isTakenBack(trigger) {
      lines += [
        words.safety.changedTitle.asSentence,
        words.safety.changedLine.filled(["noted": noted]),
      ]
    } else {
      lines.append(noted)
      lines += (text?.ask ?? []).map { labelled(words.safety.askNow, $0) }
      if let remember = text?.remember { lines.append(remember) }
    }
    lines += safetyContactLines
    lines += numbered(page.lines(in: visit).map { safetyLine($0, visit) })
    if visit.openSafety.contains(trigger) { lines.append(words.safety.aside) }
    return lines
  }

  /// The name of a line of the safety page.
  func safetyLabel(_ purpose: Writing.Purpose) -> String {
    switch purpose {
    case .acted: words.safety.did
    case .actedWith: words.safety.with
    case .actedAt: words.safety.when
    case .notActed: words.safety.notActed
    case .changed: words.safety.changed
    case .note, .text, .complexity, .unsavedReason: ""
    }
  }

  private func safetyLine(_ purpose: Writing.Purpose, _ visit: VisitState) -> String {
    let text =
      switch purpose {
      case .acted(let item): visit.acted(on: item)?.action
      case .actedWith(let item): visit.acted(on: item)?.with
      case .actedAt(let item): visit.acted(on: item)?.at?.clock
      case .notActed(let item): visit.notActedReason(item)
      case .changed(let item): visit.changedReason(item)
      case .note, .text, .complexity, .unsavedReason: String?.none
      }
    let label = safetyLabel(purpose)
    let isMasked = visit.isShared && purpose.isMasked
    return text.map { labelled(label, isMasked ? words.visit.noteHidden : $0) } ?? label
  }

  /// Whom to call.
  var safetyContactLines: [String] {
    let contacts = services.filter { $0.takes.contains(.safety) }.map {
      labelled(words.safety.call, "\($0.name), \($0.phone), \($0.hours)")
    }
    return [labelled(words.safety.call, words.safety.always.asSentence)]
      + (contacts.isEmpty ? [words.safety.noContacts] : contacts)
  }
}
