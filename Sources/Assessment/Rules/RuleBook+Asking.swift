extension RuleBook {
  /// The level the rules reach: 0 when none holds.
  func reach(in standing: Standing, worst: Bool) -> Int {
    entries.first { holds($0.root, in: standing, worst: worst) }?.level ?? 0
  }

  /// Whether a condition holds, with gaps left out or at their worst.
  func holds(_ index: Int, in standing: Standing, worst: Bool) -> Bool {
    switch nodes[index].test {
    case .domain(let slot, let rank):
      return standing.domains[slot].reaches(rank, worst: worst)
    case .countDomains(let count, let among, let rank):
      guard let among else {
        return standing.count(atLeast: rank, worst: worst) >= count
      }
      var found = 0
      for slot in slots[among] where standing.domains[slot].reaches(rank, worst: worst) {
        found += 1
      }
      return found >= count
    case .countItems(let count, let value):
      return standing.ratings.count(atLeast: value, worst: worst) >= count
    case .cutoff(let range):
      return slots[range].contains { slot in
        standing.lines[slot].flags && standing.lines[slot].isPassed(worst: worst)
      }
    case .answer(let slot):
      return standing.facts[slot].holds(worst: worst)
    case .persistent(let range, let count, let unbroken):
      var found = 0
      for subject in subjects[range]
      where standing.persistence(of: subject, unbroken: unbroken, worst: worst).isPersistent {
        found += 1
      }
      return found >= count
    case .complex:
      return standing.isComplex(worst: worst)
    case .all:
      var child = index + 1
      while child < nodes[index].end {
        guard holds(child, in: standing, worst: worst) else { return false }
        child = nodes[child].end
      }
      return true
    case .any:
      var child = index + 1
      while child < nodes[index].end {
        if holds(child, in: standing, worst: worst) { return true }
        child = nodes[child].end
      }
      return false
    }
  }

  /// Indices of the nodes right below a node.
  func children(of index: Int) -> [Int] {
    var found: [Int] = []
    var child = index + 1
    while child < nodes[index].end {
      found.append(child)
      child = nodes[child].end
    }
    return found
  }
}

extension Standing {
  /// Three or more domains at concern or worse make a visit complex without the tick.
  static let complexDomains = 3

  func count(atLeast rank: Int, worst: Bool) -> Int {
    var found = 0
    for domain in domains where domain.reaches(rank, worst: worst) { found += 1 }
    return found
  }

  func isComplex(worst: Bool) -> Bool {
    situation.complexity != nil
      || count(atLeast: DomainState.concern.rank, worst: worst) >= Standing.complexDomains
  }
}
