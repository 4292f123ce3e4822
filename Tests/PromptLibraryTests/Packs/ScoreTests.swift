import StrictJSON
import Testing

struct ScoreTests {
  private func refused(_ path: String, _ value: JSONValue?) throws -> String? {
    try refusal(ofScale: SmallScale.pack.with(path, value))
  }

  @Test func `a score names items of the pack`() throws {
    #expect(
      try refused("scores.0.items.2", "\"4\"")
        == "small/pack.json: $.scores[0].items[2]: no item \"4\"; "
        + "a score adds up items of its own pack")
  }

  @Test func `a score counts an item once`() throws {
    #expect(
      try refused("scores.0.items.2", "\"1\"")
        == "small/pack.json: $.scores[0].items[2]: it stands twice in this list")
  }

  @Test func `a score needs an item`() throws {
    #expect(
      try refused("scores.0.items", "[]")
        == "small/pack.json: $.scores[0].items: a score needs at least one item")
  }

  @Test func `the declared range is the one the keys give`() throws {
    #expect(
      try refused("scores.0.range", "[0, 9]")
        == "small/pack.json: $.scores[0].range: [0, 9] is not what the items give, [0, 7]; "
        + "check the keys and the range")
  }

  @Test func `every option of a scored item has a value`() throws {
    #expect(
      try refused("optionSets.safety.1.value", nil)
        == "small/pack.json: $.scores[0].items[2]: an option of item \"3\" has no value; "
        + "give each option one")
  }

  @Test func `a score that mixes directions says so`() throws {
    #expect(
      try refused("scores.0.mixedDirections", nil)
        == "small/pack.json: $.scores[0]: values rise in some items and fall in others; "
        + "say \"mixedDirections\": true")
  }

  @Test func `a score that says it mixes directions does`() throws {
    #expect(
      try refused("items.1.options", "\"rising\"")
        == "small/pack.json: $.scores[0].mixedDirections: values run one way in every item; "
        + "check the keys or remove it")
  }

  @Test func `two scores of one id are refused`() throws {
    #expect(
      try refused(
        "scores.-",
        "{\"id\": \"total\", \"items\": [\"1\"], \"range\": [0, 3], \"higherIs\": \"worse\", \"cutoffs\": []}"
      ) == "small/pack.json: $.scores[1].id: the score \"total\" stands twice; "
        + "each needs an id of its own")
  }

  @Test func `an item in no score is a warning`() throws {
    let pack = SmallScale.pack.with("scores.0.items", "[\"1\", \"2\"]")
      .with("scores.0.range", "[0, 6]").with(
        "vectors", "[{\"name\": \"a\", \"all\": \"1\", \"scores\": {\"total\": 3}}]")
    #expect(
      try TestFolder("small", pack: pack, text: SmallScale.text).findings()
        == ["warning small/pack.json: $.items[2]: item \"3\" is in no score"])
  }

  @Test func `a range has two ends`() throws {
    #expect(
      try refused("scores.0.range", "[0]")
        == "small/pack.json: $.scores[0].range: expected two numbers, the lowest and the highest")
  }

  @Test func `values below 0 are added with their tenths`() throws {
    let pack = SmallScale.pack.with("optionSets.safety.0.value", "-0.5")
      .with("scores.0.range", "[-0.5, 7]").with("vectors.0.scores.total", "2.5")
    #expect(try refusal(ofScale: pack) == nil)
  }
}
