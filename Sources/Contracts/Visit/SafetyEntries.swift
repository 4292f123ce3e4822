import Assessment
import StrictJSON

/// The `safety` list of a visit, and whether it answers what was raised.
enum SafetyEntries {
  static func read(
    _ reader: JSONReader, _ strictness: Strictness
  ) throws(JSONShapeError) -> [SafetyResponse] {
    try reader.member("safety")?.list { entry throws(JSONShapeError) in
      try SafetyResponse(entry, strictness)
    } ?? []
  }

  /// Holds the entries against the answers: one for each trigger that was raised, no other.
  static func check(
    _ reader: JSONReader, _ visit: Visit, _ shelf: PackShelf
  ) throws(JSONShapeError) {
    let raised = visit.raisedTriggers(shelf.pack)
    var seen: Set<ItemReference> = []
    for (response, entry) in zip(visit.safety, try reader.member("safety")?.elements() ?? []) {
      let trigger = try entry.required("trigger")
      guard seen.insert(response.trigger).inserted else {
        throw trigger.error("\(response.trigger) has an entry already")
      }
      guard raised.contains(response.trigger) else {
        throw trigger.error("no answer of this visit raises \(response.trigger)")
      }
    }
    if let open = raised.first(where: { !seen.contains($0) }) {
      throw reader.error(
        "\"safety\" has no entry for \(open): say what was done, or why nothing was")
    }
  }
}
