import StrictJSON
import Testing

struct PackShapeTests {
  private func refused(_ path: String, _ value: JSONValue?) throws -> String? {
    try refusal(ofScale: SmallScale.pack.with(path, value))
  }

  @Test func `the fixtures are sound, so each refusal is due to its change`() throws {
    #expect(try refusal(ofScale: SmallScale.pack) == nil)
    #expect(try refusal(ofGuide: EarlyWeeks.pack) == nil)
    let folder = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
    #expect(folder.findings() == [])
  }

  @Test func `an unknown key is refused with the known ones`() throws {
    #expect(
      try refused("colour", "1")
        == "small/pack.json: $.colour: unknown key; known here are cutoffs".replacing(
          "cutoffs",
          with: "domains, exportsWording, formCheck, id, items, keyedAs, kind, licence, offered, "
            + "optionSets, packVersion, "
            + "refuses, schema, scores, sections, source, stage, validity, vectors, version, warnings"
        ))
  }

  @Test func `an unknown key of an item is refused`() throws {
    #expect(
      try refused("items.0.label", "\"x\"")
        == "small/pack.json: $.items[0].label: unknown key; known here: core, domain, id, kind, "
        + "lean, observed, offerSkip, options, private, section")
  }

  @Test func `a key that stands twice is refused`() throws {
    let folder = try TestFolder()
    try folder.write("small/pack.json", "{\n  \"id\": \"small\",\n  \"id\": \"small\"\n}\n")
    #expect(
      try refusal(of: "small", in: folder)
        == "small/pack.json: line 3, column 3: the key \"id\" stands twice in one object")
  }

  @Test func `what is not JSON is refused with its place`() throws {
    let folder = try TestFolder()
    try folder.write("small/pack.json", "{\n  \"id\": [1,]\n}\n")
    #expect(
      try refusal(of: "small", in: folder)
        == "small/pack.json: line 2, column 12: expected a value")
  }

  @Test func `a file that is no object is refused`() throws {
    let folder = try TestFolder("small", pack: "[]")
    #expect(
      try refusal(of: "small", in: folder)
        == "small/pack.json: $: expected an object, found a list")
  }

  @Test func `a missing key is refused by name`() throws {
    #expect(try refused("licence", nil) == "small/pack.json: $: \"licence\" is missing")
  }

  @Test func `another schema is refused`() throws {
    #expect(
      try refused("schema", "\"attune/text\"")
        == "small/pack.json: $.schema: expected \"attune/pack\", found \"attune/text\"")
  }

  @Test func `a newer version is refused`() throws {
    #expect(
      try refused("version", "2")
        == "small/pack.json: $.version: version 2 is not known; this program reads version 1")
  }

  @Test func `a pack is named as its folder`() throws {
    #expect(
      try refused("id", "\"tiny\"")
        == "small/pack.json: $.id: \"tiny\" is not the name of its folder, \"small\"; "
        + "make them equal")
  }

  @Test func `a reserved name is refused`() throws {
    #expect(
      try refused("id", "\"rules\"")
        == "small/pack.json: $.id: \"rules\" is a reserved name; choose another")
  }

  @Test(arguments: ["Small", "a b", "a--b", "-a", "", "ä", "../a"])
  func `an id is lower-case words with single hyphens`(id: String) throws {
    #expect(
      try refused("items.0.id", .string(id))
        == "small/pack.json: $.items[0].id: \"\(id)\" is not an id; use a-z, 0-9 and single hyphens"
    )
  }

  @Test func `a version has three parts`() throws {
    #expect(
      try refused("packVersion", "\"1.0\"")
        == "small/pack.json: $.packVersion: \"1.0\" is not a version; write it as 1.0.0")
  }

  @Test func `an unknown kind is refused with the known ones`() throws {
    #expect(
      try refused("kind", "\"scale\"")
        == "small/pack.json: $.kind: \"scale\" is not known here; use one of guide, instrument")
  }

  @Test func `a blank licence is refused`() throws {
    #expect(try refused("licence", "\" \"") == "small/pack.json: $.licence: the text is empty")
  }

  @Test(arguments: ["\u{1B}[31m", "a\nb", "a\u{7F}", "a\u{80}b", "a\u{9F}", "\u{0}"])
  func `a control character is refused`(text: String) throws {
    #expect(
      try refused("source", .string(text))
        == "small/pack.json: $.source: the text holds a control character; "
        + "write one line of plain text")
  }

  @Test(arguments: ["a\u{A0}b", "\u{C0}", "ŵy", "2 × 3 – 4 %", "\u{420}\u{302}"])
  func `letters and signs that share bytes with control characters are text`(text: String) throws {
    #expect(try refused("source", .string(text)) == nil)
  }

  @Test func `an unknown role is refused with the known ones`() throws {
    #expect(
      try refused("validity.roles.0", "\"mother\"")
        == "small/pack.json: $.validity.roles[0]: \"mother\" is not known here; "
        + "use one of gave-birth, other-parent, other-carer")
  }

  @Test func `ages in falling order are refused`() throws {
    #expect(
      try refused("validity.ageDays", "[60, 0]")
        == "small/pack.json: $.validity.ageDays: the lowest stands after the highest")
  }

  @Test func `an age below 0 is refused`() throws {
    #expect(
      try refused("validity.ageDays", "[-1, 60]")
        == "small/pack.json: $.validity.ageDays: an age is never below 0 days")
  }

  @Test func `every refusal of a file is found, not only the first`() throws {
    let pack = SmallScale.pack.without("licence").without("items.0.section")
      .with("scores.0.higherIs", "\"bad\"")
    let folder = try TestFolder("small", pack: pack, text: SmallScale.text)
    #expect(
      folder.findings().filter { $0.hasPrefix("error small/pack.json") } == [
        "error small/pack.json: $: \"licence\" is missing",
        "error small/pack.json: $.items[0]: \"section\" is missing",
        "error small/pack.json: $.scores[0].higherIs: \"bad\" is not known here; "
          + "use one of worse, better",
      ])
  }

  @Test func `a scale serves no stage of its own`() throws {
    #expect(
      try refused("stage", "\"toddler\"")
        == "small/pack.json: $.stage: a scale has none; remove it")
  }

  @Test func `a scale rates no domains`() throws {
    let folder = try TestFolder(
      "small", pack: SmallScale.pack.with("domains", "[\"warmth\"]"), text: SmallScale.text)
    #expect(
      try refusal(of: "small", in: folder)
        == "small/pack.json: $.domains: a scale has none; remove it")
  }

  @Test func `a scale may only be valid before birth or by age`() throws {
    #expect(
      try refused("validity.stages", "[\"toddler\"]")
        == "small/pack.json: $.validity.stages: a scale may only name \"antenatal\" here; "
        + "use ageDays")
    #expect(try refused("validity.stages", "[\"antenatal\"]") == nil)
  }
}
