public import Assessment
import StrictJSON

extension RecordFile {
  /// What a record adds to the timeline of its dyad; nil for any other kind of record.
  public static func timelineContact(_ bytes: [UInt8]) throws(FileRefusal) -> TimelineContact? {
    let reader = try open(bytes)
    return try shaped { () throws(JSONShapeError) in
      let summary = try RecordSummary(reader)
      guard summary.kind == .assessment, let identity = summary.identity else { return nil }
      let findings = try StoredFindings(try reader.required("findings"))
      return TimelineContact(
        record: summary.id, at: summary.at, stage: identity.contact.stage, baby: identity.baby,
        carer: identity.carer, practitioner: identity.practitioner, level: findings.level,
        safetyRaised: summary.safety.raised, domains: findings.domains,
        scores: try findings.scores(),
        unmetNeed: summary.decision.map { !$0.unmetNeed.isEmpty } ?? false)
    }
  }
}

extension StoredFindings {
  /// Every score as it was found then.
  func scores() throws(JSONShapeError) -> [TimelineContact.Score] {
    var scores: [TimelineContact.Score] = []
    for (id, pack) in try JSONReader(json).required("packs").members() {
      guard let stamp = packs.first(where: { $0.id == id }) else { continue }
      for score in try pack.required("scores").elements() {
        scores.append(try TimelineContact.Score(score, stamp))
      }
    }
    return scores
  }
}

extension TimelineContact.Score {
  init(_ reader: JSONReader, _ pack: PackStamp) throws(JSONShapeError) {
    let id = try reader.required("id").string()
    let value = try reader.required("value")
    self.init(
      pack: pack, id: id, name: try reader.optionalText("name") ?? id,
      value: value.value == .null ? nil : try value.tenths(),
      possible: try reader.required("possible").tenthsRange(),
      range: try reader.required("range").tenthsRange(),
      higherIs: try reader.required("higherIs").direction())
  }
}

extension JSONReader {
  fileprivate func tenthsRange() throws(JSONShapeError) -> ClosedRange<Tenths> {
    let ends = try list { end throws(JSONShapeError) in try end.tenths() }
    guard ends.count == 2, ends[0] <= ends[1] else {
      throw error("expected the lowest and the highest number")
    }
    return ends[0]...ends[1]
  }

  fileprivate func tenths() throws(JSONShapeError) -> Tenths {
    let literal = try number()
    let parts = literal.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), abs(whole) < 1_000_000,
      parts.count == 1 || parts[1].utf8.count == 1
    else { throw error("expected a number with at most one decimal, found \(literal)") }
    let rest = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    return Tenths(count: whole * 10 + (literal.hasPrefix("-") ? -rest : rest))
  }

  fileprivate func direction() throws(JSONShapeError) -> ScoreDirection {
    let text = try string()
    guard let direction = ScoreDirection(rawValue: text) else {
      throw error("\"\(text)\" is not one of worse, better")
    }
    return direction
  }
}
