extension Flag {
  /// The flag of a rule that fired, with the items its reasons come down to.
  init(_ rule: LevelRule, _ reason: Reason) {
    self.init(rule: rule.id, lane: rule.level >= 2 ? .referral : .note, because: reason.items)
  }
}

extension Reason {
  /// The items this comes down to, each once.
  public var items: [ItemReference] {
    var seen: Set<ItemReference> = []
    return leaves.filter { seen.insert($0).inserted }
  }

  private var leaves: [ItemReference] {
    if case .item(let item, _) = kind { return [item] }
    return children.flatMap(\.leaves)
  }
}

extension SheetReading {
  /// One flag for each answer that raises a safety event.
  var safetyFlags: [Flag] {
    prepared.safetyAnswers(sheet).map { position in
      let item = reference(position)
      return Flag(rule: "safety/\(item)", lane: .safety, because: [item])
    }
  }

  /// One flag for each cut-off that is passed without raising one: outside the validity of the
  /// scale, not confirmed by a source, or never meant to.
  var noteFlags: [Flag] {
    guard prepared.takesPart(sheet) else { return [] }
    return scores.flatMap { score in
      score.cutoffs.filter { $0.isMet == true && !$0.flags }.map { finding in
        Flag(
          rule: "note/\(pack.id)/\(finding.cutoff.id)", lane: .note,
          because: score.addends.filter { $0.value != nil }
            .map { ItemReference(pack: pack.id, item: $0.item) })
      }
    }
  }
}
