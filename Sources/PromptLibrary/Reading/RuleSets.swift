import Assessment
import StrictJSON

/// The named sets of domains and cut-offs that conditions may speak of.
struct RuleSets: Equatable, Sendable {
  var domains: [String: [String]] = [:]
  var cutoffs: [String: [String]] = [:]

  init() {}

  init(reading reader: JSONReader) throws(JSONShapeError) {
    for (name, set) in try reader.members() {
      guard Identifier.isValid(name), name != "all" else {
        throw set.error("\"\(name)\" cannot name a set; use a-z, 0-9, hyphens, and not \"all\"")
      }
      try set.allowOnly(["domains", "cutoffs"])
      let domains = try set.member("domains")
      let cutoffs = try set.member("cutoffs")
      guard (domains == nil) != (cutoffs == nil), let list = domains ?? cutoffs else {
        throw set.error("a set lists either domains or cut-offs")
      }
      let ids = try list.uniqueList { (id) throws(JSONShapeError) in
        domains == nil ? try id.slashedName() : try id.identifier()
      }
      if ids.isEmpty { throw list.error("the set is empty") }
      if domains == nil { self.cutoffs[name] = ids } else { self.domains[name] = ids }
    }
  }
}

extension JSONReader {
  /// `PACK/CUTOFF` or `PACK/ITEM`.
  func slashedName() throws(JSONShapeError) -> String {
    let text = try string()
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ Identifier.isValid($0) }) else {
      throw error("\"\(text)\" is not of the form PACK/NAME")
    }
    return text
  }
}
