public import Assessment
public import StrictJSON

/// The visit file that `attune new --from` reads.
public enum VisitFile {
  /// Reads a visit, strictly.
  ///
  /// - Throws: ``JSONShapeError`` for anything the contract does not know, a pack that is not on
  ///   the shelf, a raised trigger without its safety entry, a disagreement without a reason.
  public static func read(
    _ reader: JSONReader, shelf: PackShelf
  ) throws(JSONShapeError) -> Visit {
    try reader.checkSchema("attune/visit", version: 1)
    try reader.allowOnly(
      Identity.keys + ["schema", "version", "packs", "safety", "complexity", "decision"])
    let identity = try Identity(members: reader, .input)
    var sheets: [Sheet] = []
    for (id, sheet) in try reader.required("packs").members() {
      guard let pack = shelf.pack(id) else {
        throw sheet.error("there is no pack \"\(id)\"; see attune packs list")
      }
      sheets.append(try SheetFile.read(sheet, for: pack, text: shelf.text(id), .input))
    }
    var visit = Visit(identity, sheets: sheets.guideFirst(shelf))
    visit.safety = try SafetyEntries.read(reader, .input)
    try SafetyEntries.check(reader, visit, shelf)
    visit.complexity = try complexity(reader, .input)
    visit.decision = try Decision(try reader.required("decision"), .input)
    return visit
  }

  static func complexity(
    _ reader: JSONReader, _ strictness: Strictness
  ) throws(JSONShapeError) -> String? {
    guard let member = try reader.member("complexity") else { return nil }
    try member.allowOnly(["reason"], strictness)
    return try member.required("reason").words(strictness)
  }

  /// The visit as a visit file. Items that were opened without an answer are left out, and so are
  /// sheets whose pack is not on the shelf.
  public static func write(_ visit: Visit, shelf: PackShelf) -> JSONValue {
    let head = [
      JSONMember("schema", .string("attune/visit")), JSONMember("version", .integer(1)),
    ]
    return .object(
      head + members(visit, shelf) { SheetFile.writeInVisit($0, of: $1) })
  }

  /// What a visit file and a record have in common.
  static func members(
    _ visit: Visit, _ shelf: PackShelf, sheet write: (Sheet, Pack) -> JSONValue
  ) -> [JSONMember] {
    var members = visit.identity.members
    let sheets = visit.sheets.compactMap { sheet in
      shelf.pack(sheet.pack).map { JSONMember(sheet.pack, write(sheet, $0)) }
    }
    members.append(JSONMember("packs", .object(sheets)))
    if !visit.safety.isEmpty {
      members.append(JSONMember("safety", .array(visit.safety.map(\.json))))
    }
    if let reason = visit.complexity {
      members.append(JSONMember("complexity", .members(["reason": .string(reason)])))
    }
    if let decision = visit.decision { members.append(JSONMember("decision", decision.json)) }
    return members
  }
}

extension Visit {
  init(_ identity: Identity, sheets: [Sheet]) {
    self.init(
      setting: identity.setting, baby: identity.baby, carer: identity.carer,
      contact: identity.contact, practitioner: identity.practitioner, team: identity.team,
      sheets: sheets)
  }
}

extension [Sheet] {
  /// The order of sheets that JSON objects do not keep: guides first, then by id.
  func guideFirst(_ shelf: PackShelf) -> [Sheet] {
    func rank(_ sheet: Sheet) -> Int { shelf.pack(sheet.pack)?.kind == .guide ? 0 : 1 }
    return sorted { (rank($0), $0.pack) < (rank($1), $1.pack) }
  }
}
