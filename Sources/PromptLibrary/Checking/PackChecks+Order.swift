import Assessment

extension PackChecks {
  /// The same answers stand in the same order throughout a guide: whoever got used to 1 for yes
  /// would otherwise deny what was said when no comes first.
  func checkOrder() {
    guard pack.kind == .guide else { return }
    var seen: [Set<String>: (item: String, codes: [String])] = [:]
    for (position, item) in pack.items.enumerated() where item.kind == .choice {
      let codes = item.options.map(\.code)
      guard let first = seen[Set(codes)] else {
        seen[Set(codes)] = (item.id, codes)
        continue
      }
      if first.codes != codes {
        log.error(
          "$.items[\(position)].options",
          "\"\(item.id)\" offers \(codes.joined(separator: ", ")), and \"\(first.item)\" "
            + "\(first.codes.joined(separator: ", ")); one key must mean one answer throughout")
      }
    }
  }
}
