import Assessment
import StrictJSON

/// Records of every kind but assessments.
///
/// They are read as leniently as all records: unknown keys are ignored, whatever could be written
/// can be read again. What a person may say is checked where it is said.
extension FollowUp {
  init(_ reader: JSONReader, _ kind: RecordKind) throws(JSONShapeError) {
    let content: Content
    switch kind {
    case .outcome: content = .outcome(try VisitOutcome(reader))
    case .amendment: content = .amendment(try Amendment(reader))
    case .status: content = .status(try DyadStatus(reader))
    case .review: content = .review(try Review(reader))
    case .tombstone: content = .tombstone(try Tombstone(reader))
    case .result: content = .result(try TrainingResult(reader))
    case .panel: content = .panel(try PanelConsensus(reader))
    case .assessment: throw try reader.required("kind").error("an assessment follows nothing up")
    }
    self.init(
      id: try reader.required("id").recordID(), setting: try reader.required("setting").setting(),
      practitioner: try reader.text("practitioner"), at: try reader.required("at").moment(),
      software: try reader.text("software"), content: content)
  }

  var kind: RecordKind {
    switch content {
    case .outcome: .outcome
    case .amendment: .amendment
    case .status: .status
    case .review: .review
    case .tombstone: .tombstone
    case .result: .result
    case .panel: .panel
    }
  }

  var members: [JSONMember] {
    let said: [JSONMember]
    switch content {
    case .outcome(let outcome): said = outcome.members
    case .amendment(let amendment): said = amendment.members
    case .status(let status): said = status.members
    case .review(let review): said = review.members
    case .tombstone(let tombstone): said = tombstone.members
    case .result(let result): said = result.members
    case .panel(let panel): said = panel.members
    }
    return said + [
      JSONMember("id", .string(id)), JSONMember("kind", .string(kind.rawValue)),
      JSONMember("setting", .string(setting.rawValue)),
      JSONMember("practitioner", .string(practitioner)), JSONMember("at", .moment(at)),
      JSONMember("software", .string(software)),
    ]
  }
}

extension Review {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    self.init(
      about: try reader.required("about").recordID(),
      verdict: try reader.required("verdict").choice(Verdict.self),
      to: try reader.optionalText("to"), replyTo: try reader.member("replyTo")?.recordID(),
      level: try reader.member("level")?.integer(),
      reason: try reader.optionalText("reason"), text: try reader.optionalText("text"))
  }

  var members: [JSONMember] {
    [JSONMember("about", .string(about)), JSONMember("verdict", .string(verdict.rawValue))]
      + JSONMember.given([
        "to": to.map(JSONValue.string), "replyTo": replyTo.map(JSONValue.string),
        "level": level.map(JSONValue.integer), "reason": reason.map(JSONValue.string),
        "text": text.map(JSONValue.string),
      ])
  }
}

extension Tombstone {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    self.init(
      purged: try reader.required("purged").list { id throws(JSONShapeError) in
        try id.recordID()
      })
  }

  var members: [JSONMember] { [JSONMember("purged", .strings(purged))] }
}

extension JSONMember {
  /// The pairs that have a value.
  static func given(_ pairs: KeyValuePairs<String, JSONValue?>) -> [JSONMember] {
    pairs.compactMap { key, value in value.map { JSONMember(key, $0) } }
  }
}
