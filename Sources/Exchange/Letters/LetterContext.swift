import Assessment

/// A letter as the names a template may use. A list that is empty, and a text that is not there, are
/// false in a section.
struct LetterContext {
  let values: [String: Any]

  init(_ letter: Letter, language: String) {
    var values: [String: Any] = [
      "lang": language, "training": letter.isTraining, "written": letter.written,
      "record": letter.record, "practitioner": letter.practitioner, "age": letter.age,
      "relation": letter.relation, "contact": letter.contact, "stage": letter.stage,
    ]
    func put(_ name: String, _ text: String?) {
      if let text, !text.isEmpty { values[name] = text }
    }
    func put(_ name: String, _ list: [Any]) {
      if !list.isEmpty { values[name] = ["items": list] }
    }
    put("team", letter.team)
    put("reference", letter.reference)
    put("nhsNumber", letter.nhsNumber)
    put("born", letter.born)
    put("language", letter.language)
    put("interpreter", letter.interpreter)
    put("correction", letter.correction)
    put("seen", letter.seen)
    put("level", letter.level)
    put("ownView", letter.ownView)
    put("consent", letter.consent)
    put("withoutConsent", letter.withoutConsent)
    put("plan", letter.plan)
    put("nextContact", letter.nextContact)
    if let addressee = letter.addressee {
      values["addressee"] = ["name": addressee.name, "lines": addressee.lines] as [String: Any]
    }
    put("strengths", letter.strengths)
    put("areas", letter.areas.map(LetterContext.area))
    let sources = LetterContext.unique(letter.reasons.compactMap(\.source))
    put("reasons", letter.reasons.map { LetterContext.line($0, sources) })
    put(
      "sourceList",
      sources.enumerated().map { ["number": $0.offset + 1, "text": $0.element] as [String: Any] })
    put("gaps", letter.gaps)
    put("circumstances", letter.circumstances)
    put("scores", letter.scores.map(LetterContext.score))
    put("safety", letter.safety)
    put("tried", letter.tried)
    put("wants", letter.wants)
    put("offers", letter.offers)
    put("additions", letter.additions.map { ["title": $0.title, "text": $0.text] })
    if !letter.offers.isEmpty || letter.nextContact != nil || letter.plan != nil {
      values["next"] = true
    }
    self.values = values
  }

  private static func area(_ area: Letter.Area) -> [String: Any] {
    ["state": area.state, "names": area.names.joined(separator: ", ")]
  }

  /// The source stands once at the end, and its number here.
  private static func line(_ line: Letter.Line, _ sources: [String]) -> [String: Any] {
    var values: [String: Any] = [
      "text": line.text, "depth": min(line.depth, 5),
      "indent": String(repeating: "  ", count: line.depth),
    ]
    if let source = line.source, let index = sources.firstIndex(of: source) {
      values["sources"] = String(index + 1)
    }
    return values
  }

  private static func unique(_ texts: [String]) -> [String] {
    var found: [String] = []
    for text in texts where !found.contains(text) { found.append(text) }
    return found
  }

  private static func score(_ score: Letter.Score) -> [String: Any] {
    var values: [String: Any] = ["name": score.name, "value": score.value]
    if !score.addends.isEmpty { values["addends"] = score.addends.joined(separator: ", ") }
    if !score.cutoffs.isEmpty { values["cutoffs"] = score.cutoffs }
    if !score.licence.isEmpty { values["licence"] = score.licence }
    return values
  }
}
