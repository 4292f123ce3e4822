import Assessment

extension [Reason] {
  /// The ratings below each area, and below a count of prompts, with the worst first: what is read
  /// first is what weighs most. Records keep the order of the guide.
  var worstFirst: [Reason] {
    map { reason in
      let children = reason.children.worstFirst
      switch reason.kind {
      case .domain, .itemCount:
        let sorted = children.enumerated().sorted { left, right in
          (right.element.rating, left.offset) < (left.element.rating, right.offset)
        }
        return Reason(kind: reason.kind, source: reason.source, children: sorted.map(\.element))
      default: return Reason(kind: reason.kind, source: reason.source, children: children)
      }
    }
  }
}

extension Reason {
  /// The rating it names; below every rating where it names none.
  fileprivate var rating: Int {
    if case .item(_, let code) = kind { return Int(code) ?? -1 }
    return -1
  }
}

extension DomainFinding {
  /// The first of its worst ratings.
  func worst(code: (String) -> String?) -> String? {
    var worst: (item: String, rating: Int)?
    for item in because {
      let rating = code(item).flatMap { Int($0) } ?? -1
      if rating > worst?.rating ?? .min { worst = (item, rating) }
    }
    return worst?.item
  }
}
