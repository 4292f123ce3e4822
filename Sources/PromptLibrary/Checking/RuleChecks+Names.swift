import Assessment

extension RuleChecks {
  /// Forms of one questionnaire must be packs that are here.
  func checkForms() {
    for (group, ids) in rules.forms.enumerated() {
      for (position, id) in ids.enumerated()
      where !refused.contains(id) && !packs.contains(where: { $0.id == id }) {
        log.error("$.forms[\(group)][\(position)]", "there is no pack \"\(id)\"")
      }
    }
  }

  func checkDomain(_ id: String, _ path: String) {
    if knowsEveryGuide, !guides.contains(where: { $0.domains.contains(id) }) {
      log.error(path, "never holds: no guide has the domain \"\(id)\"")
    }
  }

  func checkCount(_ count: Int, of among: [String], _ path: String) {
    for id in among { checkDomain(id, path) }
    let available = among.isEmpty ? guides.map(\.domains.count).max() ?? 0 : among.count
    if knowsEveryGuide, count > available {
      log.error(path, "never holds: it counts \(count) of \(available) domains")
    }
  }

  func checkCount(_ count: Int, ofItemsAt value: Tenths, _ path: String) {
    if value > Tenths(3) {
      log.error(path, "never holds: no rating is \(value) or more")
    } else if value <= .zero {
      log.error(path, "holds whatever is answered: every rating is \(value) or more")
    }
    let available = guides.map { $0.items.count { $0.kind == .rating } }.max() ?? 0
    if knowsEveryGuide, count > available {
      log.error(path, "never holds: it counts \(count) items, and no guide rates so many")
    }
  }

  /// - Parameter mustFlag: Whether a cut-off that never flags leaves the condition unreachable.
  func checkCutoff(_ name: String, _ path: String, mustFlag: Bool = true) {
    guard let (pack, id) = split(name, path) else { return }
    guard let cutoff = pack.scores.flatMap(\.cutoffs).first(where: { $0.id == id }) else {
      log.error(path, "never holds: \(pack.id) has no cut-off \"\(id)\"")
      return
    }
    if mustFlag, cutoff.flagsFor.isEmpty || !cutoff.isVerified {
      log.error(path, "never holds: the cut-off \"\(name)\" flags for nobody")
    }
  }

  func checkAnswer(_ name: String, _ codes: Set<String>, _ path: String) {
    let options: [AnswerOption]
    if name.contains("/") {
      guard let (pack, id) = split(name, path) else { return }
      guard let position = pack.position(of: id) else {
        log.error(path, "never holds: \(pack.id) has no item \"\(id)\"")
        return
      }
      options = pack.items[position].options
    } else {
      guard knowsEveryGuide else { return }
      let items = guides.compactMap { guide in guide.position(of: name).map { guide.items[$0] } }
      guard !items.isEmpty else {
        log.error(path, "never holds: no guide has the item \"\(name)\"")
        return
      }
      options = items.flatMap(\.options)
    }
    for code in codes.sorted() where !options.contains(where: { $0.code == code }) {
      log.error(path, "never holds: \"\(name)\" has no option \"\(code)\"")
    }
  }

  /// The pack and the rest of `PACK/NAME`; nil where the pack is refused or, noted, unknown.
  private func split(_ name: String, _ path: String) -> (pack: Pack, rest: String)? {
    let parts = name.split(separator: "/").map(String.init)
    guard parts.count == 2, !refused.contains(parts[0]) else { return nil }
    guard let pack = packs.first(where: { $0.id == parts[0] }) else {
      log.error(path, "never holds: there is no pack \"\(parts[0])\"")
      return nil
    }
    return (pack, parts[1])
  }
}
