import Assessment

extension RandomCase {
  /// The options of an item from the least to the most worrying: by what the rules and persistence
  /// ask of its codes, else by value, else as printed.
  public func fromBestToWorst(_ place: Place) -> [UInt8] {
    let pack = packs[place.sheet]
    let item = pack.items[place.position]
    let highIsGood = pack.scores.contains {
      $0.items.contains(place.position) && $0.higherIs == .better
    }
    func isBefore(_ left: Int, _ right: Int) -> Bool {
      let asked = (timesAsked(left, of: item, in: pack), timesAsked(right, of: item, in: pack))
      if asked.0 != asked.1 { return asked.0 < asked.1 }
      let values = (item.options[left].value, item.options[right].value)
      guard let first = values.0, let second = values.1, first != second else {
        return left < right
      }
      return highIsGood ? first > second : first < second
    }
    return item.options.indices.sorted(by: isBefore).map { UInt8($0) }
  }

  /// How many conditions hold with this option: the rules', and those of lasting trouble.
  private func timesAsked(_ option: Int, of item: Item, in pack: Pack) -> Int {
    let code = item.options[option].code
    let names = ["\(pack.id)/\(item.id)"] + (pack.kind == .guide ? [item.id] : [])
    var count = rules.rules.map { $0.condition.answers }.joined()
      .count { names.contains($0.name) && $0.codes.contains(code) }
    if pack.kind == .guide, RandomCase.lasting[item.id]?.contains(code) == true { count += 1 }
    return count
  }

  private static let lasting: [String: Set<String>] = [
    "duration": ["4-weeks-or-more", "since-pregnancy"], "direction": ["same", "worse"],
  ]
}

extension Condition {
  /// The answers it asks for, anywhere inside it.
  fileprivate var answers: [(name: String, codes: Set<String>)] {
    switch self {
    case .answer(let name, let codes): [(name, codes)]
    case .all(let children), .any(let children): children.flatMap(\.answers)
    case .domain, .countDomains, .countItems, .cutoff, .persistent, .complex: []
    }
  }
}
