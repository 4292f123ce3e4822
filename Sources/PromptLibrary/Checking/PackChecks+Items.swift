import Assessment

extension PackChecks {
  /// Every item stands in a section and every rating in a domain that the pack names.
  func checkItems() {
    if pack.sections.isEmpty { log.error("$.sections", "there is no section") }
    for (position, item) in pack.items.enumerated() {
      let path = "$.items[\(position)]"
      if !pack.sections.contains(item.section) {
        let known = pack.sections.joined(separator: ", ")
        log.error("\(path).section", "no section \"\(item.section)\"; known are \(known)")
      }
      if let domain = item.domain, !pack.domains.contains(domain) {
        let known = pack.domains.joined(separator: ", ")
        log.error("\(path).domain", "no domain \"\(domain)\"; known are \(known)")
      }
    }
    for (position, domain) in pack.domains.enumerated()
    where !pack.items.contains(where: { $0.domain == domain }) {
      log.error("$.domains[\(position)]", "no item rates \"\(domain)\"; remove it or add an item")
    }
    for name in read.unusedOptionSets {
      log.warning("$.optionSets", "no item uses the option set \"\(name)\"; remove it")
    }
  }
}
