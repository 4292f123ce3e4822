import Assessment
import Testing

struct RatingTableTests {
  private func table(
    items: [String] = ["a", "b"], raters: [String] = ["x", "y"],
    cells: [[String?]] = [["0", "1"], ["1", "1"]], categories: [String]? = nil
  ) throws(RatingTableError) -> RatingTable {
    try RatingTable(items: items, raters: raters, cells: cells, categories: categories)
  }

  @Test func `what is no table of ratings is refused with its place`() {
    #expect(throws: RatingTableError.tooFewRaters) {
      try table(raters: ["x"], cells: [["0"], ["1"]])
    }
    #expect(throws: RatingTableError.namelessRater(column: 1)) { try table(raters: ["x", ""]) }
    #expect(throws: RatingTableError.doubledRater("x")) { try table(raters: ["x", "x"]) }
    #expect(throws: RatingTableError.noItems) { try table(items: [], cells: []) }
    #expect(throws: RatingTableError.namelessItem(row: 1)) { try table(items: ["a", ""]) }
    #expect(throws: RatingTableError.doubledItem(row: 1, "a")) { try table(items: ["a", "a"]) }
    #expect(throws: RatingTableError.ragged(row: 1, ratings: 1, raters: 2)) {
      try table(cells: [["0", "1"], ["1"]])
    }
    #expect(throws: RatingTableError.outsideCategories(row: 1, rater: "y", rating: "7")) {
      try table(cells: [["0", "1"], ["1", "7"]], categories: ["0", "1"])
    }
    #expect(throws: RatingTableError.noCategory) { try table(categories: ["0", ""]) }
    #expect(throws: RatingTableError.doubledCategory("1.0")) {
      try table(categories: ["0", "1", "1.0"])
    }
  }

  @Test func `categories are the ones in the table, numbers by their value`() throws {
    let found = try table(cells: [["10", "9"], ["-1", "9.0"]])
    #expect(found.categories == ["-1", "9", "10"])
    #expect(found.values == [-1, 9, 10])
    #expect(Agreement(found).percent?.value == 0)
    #expect(try table(cells: [["b", "a"], ["a", nil]]).categories == ["a", "b"])
  }

  @Test(arguments: ["nan", "inf", "0x1", "1e3", ".5", "5.", "", "--1", "1,5", "1 ", "٣"])
  func `only a plain decimal number counts as a number`(text: String) throws {
    let cells: [[String?]] = [[text, "1"], ["1", "1"]]
    if text.isEmpty { return }
    #expect(try table(cells: cells).values == nil)
  }

  @Test func `the items of a domain alone are a table too`() throws {
    let whole = try AgreementTests.table(["00", "11", "12"])
    let part = try #require(whole.only(["item 0", "item 1", "elsewhere"]))
    #expect(Agreement(part).percent?.value == 1)
    #expect(part.categories == whole.categories)
    #expect(whole.only(["elsewhere"]) == nil)
  }
}
