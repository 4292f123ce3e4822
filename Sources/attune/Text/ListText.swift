import Assessment
import Contracts
import Records
import StrictJSON

/// A record of the index as `attune list` prints it.
enum ListText {
  static func row(_ indexed: IndexedRecord) -> JSONValue {
    let record = indexed.record
    var members = [
      JSONMember("id", .string(record.id)), JSONMember("at", .string(record.at.description)),
      JSONMember("dyad", text(record.dyad?.description)),
      JSONMember("stage", text(record.stage?.rawValue)),
      JSONMember("level", FindingsJSON.level(record.level)),
      JSONMember("safety", .string(safety(record.safety))),
      JSONMember(
        "decision",
        record.decision.map { decision in
          .members([
            "agrees": .bool(decision.agrees), "level": decision.level.map { .integer($0) },
          ])
        } ?? .null),
      JSONMember("practitioner", text(record.practitioner)),
      JSONMember(
        "review", indexed.review == .none ? .null : .string(indexed.review.rawValue)),
    ]
    if let about = record.about { members.append(JSONMember("about", .string(about))) }
    if indexed.isInError { members.append(JSONMember("enteredInError", .bool(true))) }
    if record.isCorrected { members.append(JSONMember("corrected", .bool(true))) }
    return .object(members)
  }

  static func unreadable(_ file: UnreadableFile) -> JSONValue {
    .members(["path": .string(file.path), "reason": .string(file.reason)])
  }

  private static func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// `none`, `raised`, `open` or `not-asked`.
  static func safety(_ safety: SafetySummary) -> String {
    if safety.open > 0 { return "open" }
    if safety.raised > 0 { return "raised" }
    return safety.notAsked > 0 ? "not-asked" : "none"
  }

  static func line(_ indexed: IndexedRecord) -> String {
    let record = indexed.record
    if let about = record.about {
      return [
        record.id, "\(record.at.date)", (record.says.map { "\($0)" } ?? "").padded(to: 9),
        about, record.practitioner ?? "",
      ].joined(separator: " ")
    }
    let level = record.level.map { "\($0.number)\($0.isAtLeast ? "+" : "")" } ?? "-"
    let safety = safety(record.safety)
    let decision =
      record.decision.map { decision in
        switch (decision.agrees, record.isDecidedBefore) {
        case (true, false): "agrees"
        case (false, false): "differs"
        case (true, true): "agreed"
        case (false, true): "differed"
        }
      } ?? "-"
    var parts = [
      record.id, "\(record.at.date)", (record.dyad?.description ?? "").padded(to: 12),
      (record.stage?.rawValue ?? "").padded(to: 13), level.padded(to: 3),
      (safety == "none" ? "-" : safety).padded(to: 10), decision.padded(to: 8),
      record.practitioner ?? "",
    ]
    if indexed.review != .none { parts.append(indexed.review.rawValue) }
    if indexed.isOverdue { parts.append("overdue") }
    if record.isCorrected { parts.append("corrected") }
    if indexed.isInError { parts.append("entered-in-error") }
    return parts.joined(separator: " ")
  }
}
