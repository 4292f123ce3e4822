import StrictJSON
import Testing

struct CutOffTests {
  private func refused(_ key: String, _ value: JSONValue?) throws -> String? {
    try refusal(ofScale: SmallScale.pack.with("scores.0.cutoffs.0.\(key)", value))
  }

  private func findings(_ key: String, _ value: JSONValue) throws -> [String] {
    let pack = SmallScale.pack.with("scores.0.cutoffs.0.\(key)", value)
    return try TestFolder("small", pack: pack, text: SmallScale.text).findings()
  }

  @Test(arguments: ["-1", "7.1", "10"])
  func `a cut-off lies in the range of its score`(at: String) throws {
    #expect(
      try refused("at", .number(at))
        == "small/pack.json: $.scores[0].cutoffs[0].at: "
        + "\(at) lies outside the range of the score, [0, 7]")
  }

  @Test(arguments: ["0.1", "7"])
  func `the ends of the range are inside it`(at: String) throws {
    #expect(try findings("at", .number(at)) == [])
  }

  @Test func `a cut-off that every sheet passes is a warning`() throws {
    #expect(
      try findings("at", "0") == [
        "warning small/pack.json: $.scores[0].cutoffs[0].at: every sheet passes this cut-off"
      ])
  }

  @Test func `a cut-off lies on the worse side`() throws {
    #expect(
      try refused("direction", "\"at-or-below\"")
        == "small/pack.json: $.scores[0].cutoffs[0].direction: "
        + "higher is worse here, so the cut-off is at-or-above")
  }

  @Test func `an unverified cut-off never flags`() throws {
    #expect(
      try refused("verified", "false")
        == "small/pack.json: $.scores[0].cutoffs[0].flagsFor: "
        + "an unverified cut-off never flags; write []")
  }

  @Test func `a cut-off without a source is refused`() throws {
    #expect(
      try refused("source", nil)
        == "small/pack.json: $.scores[0].cutoffs[0]: \"source\" is missing")
  }

  @Test func `two cut-offs of one id are refused, across scores too`() throws {
    let pack = SmallScale.pack.with(
      "scores.-",
      """
      {"id": "first", "items": ["1"], "range": [0, 3], "higherIs": "worse", "cutoffs": [
        {"id": "total-4", "at": 2, "direction": "at-or-above", "flagsFor": [], "verified": true,
         "source": "made up"}]}
      """)
    #expect(
      try refusal(ofScale: pack)
        == "small/pack.json: $.scores[1].cutoffs[0].id: the cut-off \"total-4\" stands twice; "
        + "each needs an id of its own")
  }

  @Test func `a flag for a role outside the validity is a warning`() throws {
    #expect(
      try findings("flagsFor", "[\"other-carer\"]") == [
        "warning small/pack.json: $.scores[0].cutoffs[0].flagsFor: "
          + "the scale is not valid for \"other-carer\", so this flag is never raised"
      ])
  }

  @Test func `two cut-offs at one value are a warning`() throws {
    let pack = SmallScale.pack.with(
      "scores.0.cutoffs.-",
      """
      {"id": "total-4-b", "at": 4, "direction": "at-or-above", "flagsFor": [], "verified": true,
       "source": "made up"}
      """)
    let text = SmallScale.text.with("cutoffs.total-4-b", "\"4 or more.\"")
    #expect(
      try TestFolder("small", pack: pack, text: text).findings() == [
        "warning small/pack.json: $.scores[0].cutoffs[1].at: "
          + "\"total-4\" stands at the same value; join the two"
      ])
  }
}
