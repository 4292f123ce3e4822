public import Assessment
public import StrictJSON

/// The answers to one pack: `{"answers": {ITEM: CODE}, "texts"?: …, "notes"?: …}`.
public enum SheetFile {
  /// Reads the input of `attune score`.
  ///
  /// - Parameter text: The pack's words, for the lines of codes that it refuses by name.
  /// - Throws: ``JSONShapeError`` with the path of the first item or code the pack does not take.
  public static func read(
    _ reader: JSONReader, for pack: Pack, text: PackText? = nil
  ) throws(JSONShapeError) -> Sheet {
    try reader.allowOnly(["answers", "texts", "notes"])
    return try read(reader, for: pack, text: text, .input)
  }

  /// A sheet of a visit also says how its entries were checked; absent, they were not.
  ///
  /// A stored sheet also names the items that were opened and left without an answer: a deeper
  /// item that was opened is a gap, and one that was not is none.
  static func read(
    _ reader: JSONReader, for pack: Pack, text: PackText?, _ strictness: Strictness
  ) throws(JSONShapeError) -> Sheet {
    let checkedKey = pack.kind == .instrument ? ["checked"] : []
    try reader.allowOnly(checkedKey + ["answers", "texts", "notes"], strictness)
    var sheet = Sheet(for: pack)
    if strictness == .stored, let opened = try reader.member("opened") {
      for element in try opened.elements() {
        sheet[try position(of: try element.string(), in: pack, element)] = .opened
      }
    }
    for (item, answer) in try reader.required("answers").members() {
      let position = try position(of: item, in: pack, answer)
      let definition = pack.items[position]
      sheet[position] =
        strictness == .input
        ? try AnswerCode.read(answer, for: definition, of: pack, text)
        : try AnswerCode.readStored(answer, for: definition)
    }
    sheet.texts = try words(reader.member("texts"), of: pack)
    sheet.notes = try words(reader.member("notes"), of: pack)
    if pack.kind == .instrument {
      sheet.checked = try reader.member("checked")?.choice(Checking.self)
    }
    return sheet
  }

  private static func words(
    _ reader: JSONReader?, of pack: Pack
  ) throws(JSONShapeError) -> [Int: String] {
    guard let reader else { return [:] }
    var words: [Int: String] = [:]
    for (item, member) in try reader.members() {
      let position = try position(of: item, in: pack, member)
      words[position] = try member.string()
    }
    return words
  }

  private static func position(
    of item: String, in pack: Pack, _ reader: JSONReader
  ) throws(JSONShapeError) -> Int {
    guard let position = pack.position(of: item) else {
      throw reader.error("\(pack.id) has no item \"\(item)\"")
    }
    return position
  }

  /// The sheet as the input of `attune score`.
  public static func write(_ sheet: Sheet, of pack: Pack) -> JSONValue {
    .object(members(sheet, of: pack))
  }

  /// The sheet as a visit file keeps it: with how its entries were checked.
  static func writeInVisit(_ sheet: Sheet, of pack: Pack) -> JSONValue {
    .object(members(sheet, of: pack) + checked(sheet))
  }

  /// The sheet as a record keeps it: with the items that were opened and left.
  static func writeStored(_ sheet: Sheet, of pack: Pack) -> JSONValue {
    var members = members(sheet, of: pack) + checked(sheet)
    let opened = pack.items.indices.filter { sheet[$0] == .opened }
    if !opened.isEmpty {
      members.append(JSONMember("opened", .strings(opened.map { pack.items[$0].id })))
    }
    return .object(members)
  }

  private static func checked(_ sheet: Sheet) -> [JSONMember] {
    sheet.checked.map { [JSONMember("checked", .string($0.rawValue))] } ?? []
  }

  private static func members(_ sheet: Sheet, of pack: Pack) -> [JSONMember] {
    var answers: [JSONMember] = []
    for (position, item) in pack.items.enumerated() {
      guard let code = item.code(of: sheet[position]) else { continue }
      answers.append(JSONMember(item.id, .string(code)))
    }
    var members = [JSONMember("answers", .object(answers))]
    for (key, words) in [("texts", sheet.texts), ("notes", sheet.notes)] {
      let known = words.filter { pack.items.indices.contains($0.key) }
      guard !known.isEmpty else { continue }
      let sorted = known.sorted { $0.key < $1.key }
      let pairs = sorted.map { JSONMember(pack.items[$0.key].id, .string($0.value)) }
      members.append(JSONMember(key, .object(pairs)))
    }
    return members
  }
}
