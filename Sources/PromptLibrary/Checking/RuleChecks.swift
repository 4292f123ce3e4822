import Assessment

/// Holds the level rules against the packs they speak of.
struct RuleChecks {
  let rules: LevelRules
  let packs: [Pack]
  /// Ids of packs that are refused, and so cannot be asked.
  let refused: Set<String>
  let log: FindingLog

  var guides: [Pack] { packs.filter { $0.kind == .guide } }
  /// A refused pack may be a guide that has what a rule asks for.
  var knowsEveryGuide: Bool { refused.isEmpty }

  func run() {
    checkForms()
    checkOfferWords()
    for (position, rule) in rules.rules.enumerated() {
      check(rule.condition, "$.rules[\(position)].when")
      checkRepeated(rule, position)
    }
  }

  /// Words for an offer that is not made reach nobody; an offer of help without words is called by
  /// its own, which speak to the practitioner.
  private func checkOfferWords() {
    let offers = rules.offers
    for (position, words) in rules.offerWords.enumerated() {
      if !offers.contains(words.offer) {
        log.error(
          "$.offerWords[\(position)].offer",
          "\"\(words.offer)\" is offered at no level; write it as it stands there")
      }
      if words.carer == nil {
        log.warning(
          "$.offerWords[\(position)]",
          "no \"carer\": the carer's summary calls it by the name of the service")
      }
    }
    let helping = Set(rules.levels.filter { $0.number > 0 }.flatMap(\.offers))
      .union(rules.mentalHealthOffers.values.joined())
    // A question is advice to the practitioner: it is never offered to a family.
    for offer in offers where helping.contains(offer) && !offer.contains("?") {
      if rules.offerWords.contains(where: { $0.offer == offer }) { continue }
      log.warning(
        "$.offerWords",
        "no words for \"\(offer)\": a letter tells the carer in general words, and a record "
          + "calls it as it stands")
    }
  }

  /// A rule whose condition leads as high or higher elsewhere changes nothing.
  private func checkRepeated(_ rule: LevelRule, _ position: Int) {
    for (place, other) in rules.rules.enumerated()
    where place != position && other.condition == rule.condition {
      guard other.level > rule.level || (other.level == rule.level && place < position) else {
        continue
      }
      log.error(
        "$.rules[\(position)]",
        "never decides: \"\(other.id)\" leads to level \(other.level) on the same condition")
      return
    }
  }

  func check(_ condition: Condition, _ path: String) {
    switch condition {
    case .domain(let id, _): checkDomain(id, path)
    case .countDomains(let count, let among, _): checkCount(count, of: among, path)
    case .countItems(let count, let value): checkCount(count, ofItemsAt: value, path)
    case .cutoff(let names): for name in names { checkCutoff(name, path) }
    case .answer(let name, let codes): checkAnswer(name, codes, path)
    case .persistent(let subjects, let count, let unbroken):
      checkPersistent(subjects, count, isUnbroken: unbroken, path)
    case .complex: break
    case .all(let children): checkEach(children, "\(path).all")
    case .any(let children): checkEach(children, "\(path).any")
    }
  }

  private func checkEach(_ children: [Condition], _ path: String) {
    for (position, child) in children.enumerated() { check(child, "\(path)[\(position)]") }
  }

  private func checkPersistent(
    _ subjects: [PersistentSubject], _ count: Int, isUnbroken: Bool, _ path: String
  ) {
    // Forms of one questionnaire are one subject.
    let available = Set(
      subjects.map { subject in
        if case .cutoff(let name) = subject { rules.sameCutoffs(as: name)[0] } else { subject.id }
      }
    ).count
    if count > available {
      log.error(path, "never holds: it asks for \(count) of \(available)")
    }
    for subject in subjects {
      switch subject {
      case .domain(let id): checkDomain(id, path)
      case .cutoff(let name): checkCutoff(name, path, mustFlag: isUnbroken)
      }
    }
  }
}
