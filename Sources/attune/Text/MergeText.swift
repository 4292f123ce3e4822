import Records
import Screen
import StrictJSON

/// What bringing stores together came to, the same for an import and an exchange.
enum MergeText {
  /// A count that is printed.
  enum Count: String {
    case new, alreadyThere, sent

    var label: String {
      switch self {
      case .new: "new here       "
      case .alreadyThere: "already here   "
      case .sent: "sent           "
      }
    }

    func of(_ outcome: MergeOutcome) -> Int {
      switch self {
      case .new: outcome.new
      case .alreadyThere: outcome.alreadyThere
      case .sent: outcome.sent
      }
    }
  }

  static func print(_ outcome: MergeOutcome, _ counts: [Count], json: Bool) {
    if json {
      let members =
        counts.map { JSONMember($0.rawValue, .integer($0.of(outcome))) } + [
          JSONMember("purged", .integer(outcome.purged)),
          JSONMember("buried", .strings(outcome.buried)),
          JSONMember("unreadable", .array(outcome.refused.map(ListText.unreadable))),
        ]
      return Output.json(JSONValue.object(members).pretty())
    }
    for count in counts { Output.print("\(count.label)\(count.of(outcome))") }
    if outcome.purged > 0 { Output.print("purged, left out  \(outcome.purged)") }
    for file in outcome.refused {
      Output.print(visible("left out: \(file.path): \(file.reason)"))
    }
    for id in outcome.buried {
      Output.print(visible("purged elsewhere, and now here: \(id)"))
    }
  }
}
