extension Assessor {
  /// Domains that are not about the relationship itself.
  static let besideTheRelationship: Set<String> = ["worry", "baby", "wellbeing"]

  /// What to offer at a level: another path where only the carer's mood, worry or the baby's own
  /// part fired.
  func offers(at level: LevelFinding, _ fired: [(rule: LevelRule, reason: Reason)]) -> [String] {
    let aside = rules.mentalHealthOffers[level.number]
    if let aside, !fired.isEmpty, !fired.contains(where: isAboutRelationship) { return aside }
    return rules.level(level.id)?.offers ?? []
  }

  private func isAboutRelationship(_ fired: (rule: LevelRule, reason: Reason)) -> Bool {
    switch fired.rule.pathway {
    case .relationship: true
    case .mentalHealth, .baby: false
    case .any: fired.reason.children.contains(where: speaksOfRelationship)
    }
  }

  /// Anything that is not known to lie beside the relationship speaks of it.
  private func speaksOfRelationship(_ reason: Reason) -> Bool {
    switch reason.kind {
    case .domain(_, let id, _):
      !Assessor.besideTheRelationship.contains(id)
    case .item(let item, _):
      !(domain(of: item).map(Assessor.besideTheRelationship.contains) ?? false)
    case .cutoff(let pack, let id, _, _):
      !asideCutOffs.contains("\(pack)/\(id)")
    case .earlier, .lasting, .complexTick:
      false
    case .rule, .complexDomains, .itemCount:
      reason.children.contains(where: speaksOfRelationship)
    }
  }

  private func domain(of item: ItemReference) -> String? {
    guard let pack = prepared[item.pack]?.pack, let position = pack.position(of: item.item) else {
      return nil
    }
    return pack.items[position].domain
  }

  /// Cut-offs that the rules of the other paths name: the mood scales and the baby's.
  private var asideCutOffs: Set<String> {
    Set(
      rules.rules.filter { $0.pathway == .mentalHealth || $0.pathway == .baby }
        .flatMap(\.condition.cutoffs))
  }
}

extension Condition {
  /// Every cut-off it names.
  var cutoffs: [String] {
    switch self {
    case .cutoff(let ids): ids
    case .persistent(let subjects, _, _):
      subjects.compactMap { if case .cutoff(let id) = $0 { id } else { nil } }
    case .all(let children), .any(let children): children.flatMap(\.cutoffs)
    case .domain, .countDomains, .countItems, .answer, .complex: []
    }
  }
}
