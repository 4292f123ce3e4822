public import Assessment
public import StrictJSON

/// The findings as a record keeps them: what was shown when the visit was finished.
public struct StoredFindings: Equatable, Sendable {
  /// A flag with the words and the source it had then.
  public struct Flag: Equatable, Sendable {
    public let rule: String
    public let lane: FlagLane
    public let because: [ItemReference]
    public let text: String
    public let source: String
  }

  /// As it stands in the file.
  public let json: JSONValue
  /// The packs used, by id.
  public let packs: [PackStamp]
  public let level: LevelFinding?
  public let flags: [Flag]
  /// Ids of the earlier records used.
  public let history: [String]
  /// How many safety items had neither answer nor reason.
  public let safetyNotAsked: Int

  let domains: [String: EarlierContact.Domain]
  let cutoffs: [String: Bool]

  init(_ reader: JSONReader) throws(JSONShapeError) {
    json = reader.value
    var stamps: [PackStamp] = []
    var domains: [String: EarlierContact.Domain] = [:]
    var cutoffs: [String: Bool] = [:]
    var unanswered = 0
    let answered = try reader.member("answeredDomains")
    for (id, pack) in try reader.required("packs").members() {
      stamps.append(try PackStamp(try pack.required("pack")))
      let complete = try answered?.member(id)?.list { name throws(JSONShapeError) in
        try name.string()
      }
      for (name, domain) in try StoredFindings.domains(pack, complete: complete, answered != nil) {
        domains[name] = domains[name].map { $0.worse(domain) } ?? domain
      }
      for (cutoff, met) in try StoredFindings.cutoffs(pack) { cutoffs["\(id)/\(cutoff)"] = met }
      for warning in try pack.required("warnings").elements()
      where try warning.required("kind").string() == WarningKind.safetyUnanswered.rawValue {
        unanswered += 1
      }
    }
    packs = stamps.sorted { $0.id < $1.id }
    self.domains = domains
    self.cutoffs = cutoffs
    level = try LevelFinding.read(try reader.required("level"))
    flags = try reader.required("flags").list { flag throws(JSONShapeError) in try Flag(flag) }
    history = try reader.required("history").list { id throws(JSONShapeError) in
      try id.recordID()
    }
    safetyNotAsked = try reader.member("safetyNotAsked")?.elements().count ?? unanswered
  }

  func contact(record: String, date: CalendarDate) -> EarlierContact {
    EarlierContact(record: record, date: date, domains: domains, cutoffs: cutoffs)
  }

  /// A record that does not say which domains were answered in full counts one as complete when
  /// nothing could have made it worse.
  private static func domains(
    _ pack: JSONReader, complete: [String]?, _ isSaid: Bool
  ) throws(JSONShapeError) -> [(String, EarlierContact.Domain)] {
    try pack.required("domains").list { domain throws(JSONShapeError) in
      let id = try domain.required("id").string()
      let state = try domain.required("state").choice(DomainState.self)
      let highest = try domain.required("possible").list { end throws(JSONShapeError) in
        try end.choice(DomainState.self)
      }.last
      let isComplete = isSaid ? complete?.contains(id) ?? false : highest == state
      return (id, EarlierContact.Domain(state: state, isComplete: isComplete))
    }
  }

  /// Decided cut-offs whose scale was made for the carer and age of that contact, as
  /// ``EarlierContact`` remembers them.
  private static func cutoffs(_ pack: JSONReader) throws(JSONShapeError) -> [(String, Bool)] {
    let doubts: Set<WarningKind> = [.role, .roleUnknown, .stage, .age]
    var isValid = true
    for warning in try pack.required("warnings").elements() {
      let kind = WarningKind(rawValue: try warning.required("kind").string())
      if let kind, doubts.contains(kind) { isValid = false }
    }
    var found: [(String, Bool)] = []
    for score in try pack.required("scores").elements() {
      for cutoff in try score.required("cutoffs").elements() {
        let met = try cutoff.required("met")
        let flags = try cutoff.required("flags").bool()
        guard met.value != .null, flags || isValid else { continue }
        found.append((try cutoff.required("id").string(), try met.bool()))
      }
    }
    return found
  }
}

extension EarlierContact.Domain {
  /// Of a domain that two packs hold, the worse state.
  fileprivate func worse(_ other: Self) -> Self {
    let worst = other.state.rank > state.rank || state == .reassuring ? other.state : state
    return Self(state: worst, isComplete: isComplete && other.isComplete)
  }
}

extension StoredFindings.Flag {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    rule = try reader.required("rule").string()
    lane = try reader.required("lane").lane()
    because = try reader.required("because").list { item throws(JSONShapeError) in
      try item.itemReference()
    }
    text = try reader.optionalText("text") ?? ""
    source = try reader.optionalText("source") ?? ""
  }
}

extension PackStamp {
  init(_ reader: JSONReader) throws(JSONShapeError) {
    self.init(
      id: try reader.required("id").string(), version: try reader.required("version").string(),
      digest: try reader.required("digest").string())
  }
}

extension LevelFinding {
  /// null is no level.
  static func read(_ reader: JSONReader) throws(JSONShapeError) -> LevelFinding? {
    if case .null = reader.value { return nil }
    let possible = try reader.required("possible")
    let ends = try possible.list { end throws(JSONShapeError) in try end.integer() }
    guard ends.count == 2, ends[0] <= ends[1] else {
      throw possible.error("expected the lowest and the highest level")
    }
    return LevelFinding(
      id: try reader.required("id").string(), number: try reader.required("number").integer(),
      possible: ends[0]...ends[1])
  }
}

extension JSONReader {
  fileprivate func lane() throws(JSONShapeError) -> FlagLane {
    let text = try string()
    guard let lane = FlagLane(rawValue: text) else {
      throw error("\"\(text)\" is not one of safety, referral, note")
    }
    return lane
  }
}
