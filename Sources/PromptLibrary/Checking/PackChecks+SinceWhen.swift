import Assessment

extension PackChecks {
  /// The codes by which the rules tell what has lasted, by the fixed ids of their items.
  private static let sinceWhen: [(item: String, codes: [String])] = [
    ("duration", ["4-weeks-or-more", "since-pregnancy"]),
    ("direction", ["same", "worse"]),
    ("carer-worried", ["yes"]),
  ]

  /// Without these items and codes the rules cannot see in one visit what has lasted.
  func checkSinceWhen() {
    guard pack.kind == .guide else { return }
    for (id, codes) in PackChecks.sinceWhen {
      guard let position = pack.position(of: id) else {
        log.warning("$.items", "the item \"\(id)\" is missing; the level rules ask for it")
        continue
      }
      for code in codes where pack.items[position].option(code: code) == nil {
        log.warning(
          "$.items[\(position)].options",
          "\"\(id)\" has no option \"\(code)\"; the level rules ask for it")
      }
    }
  }
}
