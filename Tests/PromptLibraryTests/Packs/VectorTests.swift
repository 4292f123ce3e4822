import StrictJSON
import Testing

struct VectorTests {
  private func refused(_ path: String, _ value: JSONValue?) throws -> String? {
    try refusal(ofScale: SmallScale.pack.with("vectors.\(path)", value))
  }

  @Test func `a pack whose vector fails is refused with both figures`() throws {
    #expect(
      try refused("1.scores.total", "6")
        == "small/pack.json: $.vectors[1].scores: \"all second but the first at 3\": "
        + "total is 5.5, not 6; check the keys and the sum")
  }

  @Test func `a vector that leaves a score open holds the score to that`() throws {
    #expect(
      try refused("2.scores.total", "3")
        == "small/pack.json: $.vectors[2].scores: \"the third left open\": "
        + "total is open, not 3; check the keys and the sum")
  }

  @Test func `a vector that expects an open score is not met by a sum`() throws {
    #expect(
      try refused("0.scores.total", "null")
        == "small/pack.json: $.vectors[0].scores: \"all first\": "
        + "total is 3, not open; check the keys and the sum")
  }

  @Test func `a mis-keyed item is found by the vectors`() throws {
    let pack = SmallScale.pack.with("items.0.options", "\"falling\"")
      .with("scores.0.mixedDirections", "true").with("items.1.options", "\"rising\"")
    #expect(
      try refusal(ofScale: pack)
        == "small/pack.json: $.vectors[1].scores: \"all second but the first at 3\": "
        + "total is 2.5, not 5.5; check the keys and the sum")
  }

  @Test func `a vector answers items of the pack`() throws {
    #expect(
      try refused("2.answers.9", "\"1\"")
        == "small/pack.json: $.vectors[2].answers: no item \"9\"")
  }

  @Test func `a vector answers with options of the item`() throws {
    #expect(
      try refused("2.answers.1", "\"9\"")
        == "small/pack.json: $.vectors[2].answers: item \"1\" has no option \"9\"")
  }

  @Test func `a code for all items is an option of each`() throws {
    #expect(
      try refused("0.all", "\"3\"")
        == "small/pack.json: $.vectors[0].all: item \"3\" has no option \"3\"")
  }

  @Test func `a vector speaks of scores of the pack`() throws {
    #expect(
      try refused("0.scores", "{\"sum\": 3}")
        == "small/pack.json: $.vectors[0].scores: no score \"sum\"")
  }

  @Test func `a vector without answers is refused`() throws {
    #expect(
      try refused("0.all", nil)
        == "small/pack.json: $.vectors[0]: neither \"answers\" nor \"all\" says what was answered")
  }

  @Test func `a scale without vectors is a warning`() throws {
    let pack = SmallScale.pack.without("vectors")
    #expect(
      try TestFolder("small", pack: pack, text: SmallScale.text).findings() == [
        "warning small/pack.json: $: \"vectors\" is missing; "
          + "work some sheets by hand and write them down"
      ])
  }

  @Test func `a vector that expects nothing is refused`() throws {
    #expect(
      try refused("0.scores", "{}")
        == "small/pack.json: $.vectors[0]: \"scores\" names no score")
  }

  @Test func `two vectors of one name are refused`() throws {
    #expect(
      try refused("1.name", "\"all first\"")
        == "small/pack.json: $.vectors[1].name: the vector \"all first\" stands twice; "
        + "each needs an id of its own")
  }
}
