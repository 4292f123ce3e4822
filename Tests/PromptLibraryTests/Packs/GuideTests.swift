import StrictJSON
import Testing

struct GuideTests {
  private func refused(_ path: String, _ value: JSONValue?) throws -> String? {
    try refusal(ofGuide: EarlyWeeks.pack.with(path, value))
  }

  private func position(of item: String) throws -> Int {
    let items = try JSONReader(EarlyWeeks.pack).required("items").elements()
    return try #require(items.firstIndex { try $0.required("id").string() == item })
  }

  @Test func `a guide serves a stage`() throws {
    #expect(
      try refused("stage", nil)
        == "early-weeks/pack.json: $: \"stage\" is missing; a guide serves one stage")
  }

  @Test func `a guide is valid at its own stage`() throws {
    #expect(
      try refused("validity.stages", "[\"toddler\"]")
        == "early-weeks/pack.json: $.validity.stages: "
        + "a guide names its own stage here, \"early-weeks\"")
  }

  @Test func `a guide has no scores`() throws {
    let score: JSONValue = """
      {"id": "sum", "items": ["joy"], "range": [0, 3], "higherIs": "worse", "cutoffs": []}
      """
    #expect(
      try refused("scores", .array([score]))
        == "early-weeks/pack.json: $.scores: a guide has no scores; write []")
  }

  @Test func `a guide is not keyed from a form`() throws {
    #expect(
      try refused("keyedAs", "\"value\"")
        == "early-weeks/pack.json: $.keyedAs: a guide has none; remove it")
  }

  @Test func `one key means one answer throughout a guide`() throws {
    let turned: JSONValue = """
      [{"code": "no"}, {"code": "yes", "safety": true}]
      """
    let place = try position(of: "self-harm")
    #expect(
      try refused("optionSets.safety", turned)?.hasPrefix(
        "early-weeks/pack.json: $.items[\(place)].options: \"self-harm\" offers no, yes, "
          + "and \"previous-loss\" yes, no; one key must mean one answer throughout") == true)
  }

  @Test func `a rating has no options of its own`() throws {
    #expect(
      try refused("items.0.options", "\"yes-no\"")
        == "early-weeks/pack.json: $.items[0].options: "
        + "a rating always has the options 0 to 3; remove them")
  }

  @Test func `a rating belongs to a domain`() throws {
    #expect(
      try refused("items.0.domain", nil)
        == "early-weeks/pack.json: $.items[0]: \"domain\" is missing")
  }

  @Test func `a rating belongs to a domain of the pack`() throws {
    #expect(
      try refused("items.0.domain", "\"warm\"")
        == "early-weeks/pack.json: $.items[0].domain: no domain \"warm\"; known are warmth, "
        + "hostility, worry, curiosity, talk, sensitivity, care, baby, wellbeing")
  }

  @Test func `a domain that no item rates is refused`() throws {
    #expect(
      try refused("domains.-", "\"play\"")
        == "early-weeks/pack.json: $.domains[9]: "
        + "no item rates \"play\"; remove it or add an item")
  }

  @Test(arguments: [
    "self-harm", "harm-to-baby", "psychosis", "injury-not-mobile", "abuse-danger", "baby-unsafe",
  ])
  func `a guide of its own asks every safety question`(item: String) throws {
    let pack = EarlyWeeks.pack.with("id", "\"mine\"")
      .without("items.\(try position(of: item))")
    #expect(
      try refusal(of: "mine", in: TestFolder("mine", pack: pack))
        == "mine/pack.json: $.items: the safety item \"\(item)\" is missing; every guide asks it")
  }

  @Test func `a safety question of a guide can raise an event`() throws {
    let place = try position(of: "psychosis")
    let pack = EarlyWeeks.pack.with("id", "\"mine\"").with("items.\(place).options", "\"yes-no\"")
    #expect(
      try refusal(of: "mine", in: TestFolder("mine", pack: pack))
        == "mine/pack.json: $.items[\(place)].options: no option of \"psychosis\" has "
        + "\"safety\": true; an answer must be able to raise it")
  }

  @Test func `a guide without the questions of since when is a warning`() throws {
    let pack = EarlyWeeks.pack.without("items.\(try position(of: "duration"))")
    let folder = try TestFolder("early-weeks", pack: pack)
    #expect(
      folder.findings().contains(
        "warning early-weeks/pack.json: $.items: the item \"duration\" is missing; "
          + "the level rules ask for it"))
  }

  @Test func `a guide rates domains`() throws {
    #expect(
      try refused("domains", nil)
        == "early-weeks/pack.json: $: \"domains\" is missing; a guide rates domains")
  }

  @Test func `a guide has no check vectors, refused codes or form check`() throws {
    #expect(
      try refused("vectors", "[{\"name\": \"a\", \"all\": \"0\", \"scores\": {\"total\": 0}}]")
        == "early-weeks/pack.json: $.vectors: a guide has none; remove it")
    #expect(
      try refused("refuses", "{\"9\": \"line\"}")
        == "early-weeks/pack.json: $.refuses: a guide has none; remove it")
    #expect(
      try refused("formCheck", "{\"expects\": \"8\"}")
        == "early-weeks/pack.json: $.formCheck: a guide has none; remove it")
  }

  @Test func `a code of since when that the rules ask for and is not there is a warning`() throws {
    let place = try position(of: "direction")
    let options: JSONValue = "[{\"code\": \"better\"}, {\"code\": \"same\"}]"
    let folder = try TestFolder(
      "early-weeks", pack: EarlyWeeks.pack.with("items.\(place).options", options))
    let found = folder.findings()
    #expect(
      found.contains(
        "warning early-weeks/pack.json: $.items[\(place)].options: \"direction\" has no option "
          + "\"worse\"; the level rules ask for it"))
  }
}
