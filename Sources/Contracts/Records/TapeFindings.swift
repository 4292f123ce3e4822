import Assessment
import StrictJSON

/// What lists need of the findings on a tape.
struct ListedFindings {
  let level: LevelFinding?
  /// The nodes of the triggers that safety flags name.
  let flagged: [Int]
  let safetyNotAsked: Int
}

extension JSONTapeReader {
  /// Checks everything of the findings that ``StoredFindings`` reads.
  var listedFindings: ListedFindings? {
    guard let findings = member(0, "findings"), kind(findings) == .object,
      let packs = member(findings, "packs"), let level = member(findings, "level"),
      let flags = member(findings, "flags"), let history = member(findings, "history"),
      let finding = levelFinding(level),
      elements(history, { text($0).map(RecordID.isValid) ?? false })
    else { return nil }
    let answered = member(findings, "answeredDomains")
    var unanswered = 0
    let isRead = members(packs) { id, pack in
      guard kind(pack) == .object else { return false }
      if let answered { guard hasNames(answered, of: id) else { return false } }
      return isPackFindings(pack, &unanswered)
    }
    guard isRead else { return nil }
    var flagged: [Int] = []
    guard elements(flags, { isFlag($0, &flagged) }) else { return nil }
    if let notAsked = member(findings, "safetyNotAsked") {
      unanswered = 0
      guard
        elements(
          notAsked,
          { _ in
            unanswered += 1
            return true
          })
      else { return nil }
    }
    return ListedFindings(level: finding.level, flagged: flagged, safetyNotAsked: unanswered)
  }

  /// nil for a doubt; a level of nil for `null`.
  private func levelFinding(_ node: Int) -> (level: LevelFinding?, Void)? {
    if kind(node) == .null { return (nil, ()) }
    guard kind(node) == .object, let id = member(node, "id").flatMap(text),
      let number = member(node, "number").flatMap(integer),
      let possible = member(node, "possible"), kind(possible) == .array,
      next(possible) == possible + 3, let low = integer(possible + 1),
      let high = integer(possible + 2), low <= high
    else { return nil }
    return (LevelFinding(id: id, number: number, possible: low...high), ())
  }

  /// Whether the names of one pack in `answeredDomains` are a list of texts, if they are there.
  private func hasNames(_ answered: Int, of pack: Int) -> Bool {
    members(answered) { key, names in
      guard isSame(key, pack) else { return true }
      return elements(names, isText)
    }
  }

  private func isPackFindings(_ pack: Int, _ unanswered: inout Int) -> Bool {
    guard
      needs(
        pack, "pack",
        { stamp in
          kind(stamp) == .object && needs(stamp, "id", isText)
            && needs(stamp, "version", isText) && needs(stamp, "digest", isText)
        })
    else { return false }
    let areDomains = needs(pack, "domains") { domains in
      elements(domains) { domain in
        kind(domain) == .object && needs(domain, "id", isText)
          && needs(domain, "state") { choice($0, DomainState.self) != nil }
          && needs(domain, "possible") { ends in
            elements(ends) { choice($0, DomainState.self) != nil }
          }
      }
    }
    let areScores = needs(pack, "scores") { scores in
      elements(scores) { score in
        kind(score) == .object && needs(score, "cutoffs") { elements($0, isCutoff) }
      }
    }
    let areWarnings = needs(pack, "warnings") { warnings in
      elements(warnings) { warning in
        guard kind(warning) == .object, let kind = member(warning, "kind"), isText(kind) else {
          return false
        }
        if equals(kind, "safety-unanswered") { unanswered += 1 }
        return nodes[kind].isPlain
      }
    }
    return areDomains && areScores && areWarnings
  }

  /// Takes only what the full reader takes whether or not the cut-off counts.
  private func isCutoff(_ node: Int) -> Bool {
    kind(node) == .object && needs(node, "id", isText)
      && needs(node, "flags") { kind($0) == .yes || kind($0) == .no }
      && needs(node, "met") { kind($0) == .yes || kind($0) == .no || kind($0) == .null }
  }

  private func isFlag(_ node: Int, _ flagged: inout [Int]) -> Bool {
    guard kind(node) == .object, needs(node, "rule", isText), has(node, "text", isText),
      has(node, "source", isText), let lane = member(node, "lane").flatMap(laneOf),
      let because = member(node, "because"), elements(because, isItemReference)
    else { return false }
    if lane == .safety {
      _ = elements(because) { item in
        flagged.append(item)
        return true
      }
    }
    return true
  }

  private func laneOf(_ node: Int) -> FlagLane? { choice(node, FlagLane.self) }

  /// Counts the safety events as ``SafetySummary`` does.
  func safety(_ findings: ListedFindings) -> SafetySummary? {
    var answered: [Int] = []
    var changed = 0
    if let entries = member(0, "safety") {
      let isRead = elements(entries) { entry in
        guard let trigger = safetyEntry(entry, &changed) else { return false }
        if !answered.contains(where: { isSame($0, trigger) }) { answered.append(trigger) }
        return true
      }
      guard isRead else { return nil }
    }
    var flagged: [Int] = []
    for trigger in findings.flagged where !flagged.contains(where: { isSame($0, trigger) }) {
      flagged.append(trigger)
    }
    let open = flagged.count { flag in !answered.contains { isSame($0, flag) } }
    return SafetySummary(
      raised: answered.count + open, open: open, changed: changed,
      notAsked: findings.safetyNotAsked)
  }

  private func safetyEntry(_ node: Int, _ changed: inout Int) -> Int? {
    guard kind(node) == .object, let trigger = member(node, "trigger"), isItemReference(trigger)
    else { return nil }
    let action = member(node, "action")
    let notActed = member(node, "notActedBecause")
    let revised = member(node, "changedBecause")
    let given = [action, notActed, revised].compactMap { $0 }
    guard given.count == 1, isText(given[0]) else { return nil }
    if action != nil {
      guard has(node, "with", isText), has(node, "at", { moment($0) != nil }) else { return nil }
    }
    if revised != nil { changed += 1 }
    return trigger
  }
}
