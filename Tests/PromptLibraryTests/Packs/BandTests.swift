import Assessment
import PromptLibrary
import StrictJSON
import Testing

/// The bands that a publication divides a score into cover its range once.
struct BandTests {
  private func refused(_ bands: JSONValue) throws -> String? {
    try refusal(ofScale: SmallScale.pack.with("scores.0.bands", bands))
  }

  @Test(arguments: ["[[0, 7]]", "[[0, 3], [3.1, 7]]", "[[0, 0], [0.1, 5.5], [5.6, 7]]"])
  func `bands that cover the range are taken`(bands: String) throws {
    #expect(try refused(JSONValue(stringLiteral: bands)) == nil)
  }

  @Test func `a gap between two bands is refused`() throws {
    #expect(
      try refused("[[0, 3], [3.5, 7]]")
        == "small/pack.json: $.scores[0].bands[1]: there is a gap before it: "
        + "the band before ends at 3, this begins at 3.5")
  }

  @Test(arguments: [("[[0, 4], [4, 7]]", "4", "4"), ("[[0, 5], [3, 7]]", "5", "3")])
  func `bands that overlap are refused`(bands: String, end: String, start: String) throws {
    #expect(
      try refused(JSONValue(stringLiteral: bands))
        == "small/pack.json: $.scores[0].bands[1]: it overlaps the band before: "
        + "that ends at \(end), this begins at \(start)")
  }

  @Test func `bands begin where the score does`() throws {
    #expect(
      try refused("[[1, 7]]")
        == "small/pack.json: $.scores[0].bands[0]: the first band begins at 1, the score at 0")
  }

  @Test func `bands end where the score does`() throws {
    #expect(
      try refused("[[0, 3], [3.1, 6]]")
        == "small/pack.json: $.scores[0].bands[1]: the last band ends at 6, the score at 7")
  }

  @Test func `whole values leave no gap between whole bands, tenths do`() throws {
    let whole = SmallScale.pack.with("optionSets.rising.1.value", "2")
      .with("optionSets.falling.1.value", "1").with("vectors.1.scores.total", "5")
    #expect(try refusal(ofScale: whole.with("scores.0.bands", "[[0, 3], [4, 7]]")) == nil)
    #expect(
      try refusal(ofScale: whole.with("scores.0.bands", "[[0, 3], [5, 7]]"))?
        .contains("there is a gap before it") == true)
    #expect(try refused("[[0, 3], [4, 7]]")?.contains("there is a gap before it") == true)
  }

  @Test func `a band has two ends in order`() throws {
    #expect(
      try refused("[[3, 0], [4, 7]]")
        == "small/pack.json: $.scores[0].bands[0]: the lowest stands after the highest")
  }

  @Test(arguments: [
    ("gad-7", [0...4, 5...9, 10...14, 15...21]),
    ("phq-9", [0...4, 5...9, 10...14, 15...19, 20...27]),
  ])
  func `the shipped bands are those of the clinical page`(
    pack: String, bands: [ClosedRange<Int>]
  ) throws {
    let score = try Instrument.pack(pack).scores[0]
    #expect(score.bands.map { $0.lowerBound.count } == bands.map { $0.lowerBound * 10 })
    #expect(score.bands.map { $0.upperBound.count } == bands.map { $0.upperBound * 10 })
  }
}
