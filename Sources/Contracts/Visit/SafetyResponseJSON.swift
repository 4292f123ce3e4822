import Assessment
import StrictJSON

extension SafetyResponse {
  /// `changedBecause` is for records and journals: in a prepared visit nothing was changed yet.
  init(_ reader: JSONReader, _ strictness: Strictness) throws(JSONShapeError) {
    try reader.allowOnly(["trigger", "action", "with", "at", "notActedBecause"], strictness)
    let trigger = try reader.required("trigger").itemReference()
    let action = try reader.member("action")
    let notActed = try reader.member("notActedBecause")
    let changed = try reader.member("changedBecause")
    guard [action, notActed, changed].compactMap({ $0 }).count == 1 else {
      throw reader.error(
        action == nil && notActed == nil && changed == nil
          ? "say what was done (\"action\") or why not (\"notActedBecause\")"
          : "give one of \"action\" and \"notActedBecause\", not both")
    }
    let outcome: Outcome
    if let action {
      outcome = .acted(
        try action.words(strictness), with: try reader.member("with")?.words(strictness),
        at: try reader.member("at")?.moment())
    } else if let notActed {
      if strictness == .input {
        for key in ["with", "at"] {
          if let member = try reader.member(key) {
            throw member.error("goes with \"action\", not with \"notActedBecause\"")
          }
        }
      }
      outcome = .notActed(because: try notActed.words(strictness))
    } else {
      outcome = .changed(because: try reader.required("changedBecause").words(strictness))
    }
    self.init(trigger: trigger, outcome: outcome)
  }

  var json: JSONValue {
    switch outcome {
    case .acted(let action, let with, let at):
      .members([
        "trigger": .item(trigger), "action": .string(action), "with": with.map(JSONValue.string),
        "at": at.map(JSONValue.moment),
      ])
    case .notActed(let reason):
      .members(["trigger": .item(trigger), "notActedBecause": .string(reason)])
    case .changed(let reason):
      .members(["trigger": .item(trigger), "changedBecause": .string(reason)])
    }
  }
}
