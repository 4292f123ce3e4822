import Assessment

/// Holds a vignette against the guide whose items it answers.
struct VignetteChecks {
  let found: VignetteReading.Found
  let guide: Pack
  /// The ids of the levels that the rules lead to.
  let levels: [String]
  let log: FindingLog

  /// The vignette, or nil when it does not fit; why is in the log.
  func run() -> Vignette? {
    checkGuide()
    checkAge()
    checkUnknownItems()
    if !levels.contains(found.level.id) {
      let known = levels.joined(separator: ", ")
      log.error("$.level.id", "no rule leads to \"\(found.level.id)\"; known are \(known)")
    }
    let entries = guide.items.compactMap(entry(for:))
    guard log.firstError == nil else { return nil }
    return Vignette(
      id: found.id, language: found.language, title: found.title, stage: found.stage,
      guide: guide.id, guideVersion: found.guide.version,
      isOfThisGuide: found.guide.version == guide.version, raters: found.raters,
      family: found.family, situation: found.situation, scene: found.scene, lessons: found.lessons,
      entries: entries, level: found.level)
  }

  /// Another version of the guide is no reason to refuse what still fits it, but has to be said.
  private func checkGuide() {
    if guide.stage != found.stage {
      log.error(
        "$.stage", "\(guide.id) is not the guide of \"\(found.stage.rawValue)\"; make them fit")
    }
    if guide.version != found.guide.version {
      log.warning(
        "$.guide.version",
        "it was answered for version \(found.guide.version) and \(guide.id) is \(guide.version); "
          + "read the answers again, then write that version")
    }
  }

  private func checkAge() {
    switch (found.family.age, found.stage.days) {
    case (.days(let days), let range?):
      if !range.contains(days) {
        log.error("$.baby.ageDays", "\(days) days is no age of \"\(found.stage.rawValue)\"")
      }
      if found.scene.isEmpty {
        log.error("$.scene", "there is none; describe what is seen in the two minutes")
      }
    case (.weeksPregnant, nil):
      if !found.scene.isEmpty { log.error("$.scene", "nothing is watched before birth; remove it") }
    case (.days, nil): log.error("$.baby", "the baby is not born yet; give \"weeksPregnant\"")
    case (.weeksPregnant, _?): log.error("$.baby", "the baby is born; give \"ageDays\"")
    }
  }

  private func checkUnknownItems() {
    for entry in found.entries where guide.position(of: entry.item) == nil {
      log.error(entry.path, "\(guide.id) has no item \"\(entry.item)\"; correct or remove it")
    }
  }

  private func entry(for item: Item) -> VignetteEntry? {
    guard let entry = found.entries.first(where: { $0.item == item.id }) else {
      log.error("$.items", "\"\(item.id)\" is missing; every item of \(guide.id) is answered")
      return nil
    }
    if entry.says == nil, !item.isObserved {
      log.error(entry.path, "\"says\" is missing; write what the family says to this prompt")
    }
    guard item.kind != .text else {
      if entry.code != nil || entry.reason != nil {
        log.error(entry.path, "it is told in free words; remove \"answer\" and \"because\"")
      }
      return VignetteEntry(item: item.id, says: entry.says, answer: nil, reason: nil)
    }
    guard let code = entry.code else {
      log.error(entry.path, "\"answer\" is missing; every item has one")
      return nil
    }
    if entry.reason == nil {
      log.error(entry.path, "\"because\" is missing; say why this answer and not the one beside it")
    }
    guard let answer = item.answer(code: code) else {
      let known = item.options.map(\.code).joined(separator: ", ")
      let absences = Absence.allCases.filter { $0 != .notSeen || item.isObserved }
      log.error(
        "\(entry.path).answer",
        "\"\(code)\" is no answer of \"\(item.id)\"; use one of \(known), or "
          + absences.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    return VignetteEntry(item: item.id, says: entry.says, answer: answer, reason: entry.reason)
  }
}
