import Assessment
import Testing

/// Where a figure has no meaning there is none, and a word why.
struct UndefinedAgreementTests {
  private func agreement(_ rows: [String], _ categories: [String]? = nil) throws -> Agreement {
    Agreement(try AgreementTests.table(rows, categories: categories))
  }

  @Test func `one category only leaves the percent alone`() throws {
    for rows in [["00", "00"], ["000", "000", "0.0"]] {
      let found = try agreement(rows)
      #expect(found.percent?.value == 1)
      #expect(found.percent?.interval == nil)
      #expect(found.weightedKappa == nil)
      #expect(found.fleissKappa == nil)
      #expect(found.ac1 == nil)
      #expect(found.ac2 == nil)
      #expect(found.notes.contains(.oneCategory("0")))
    }
  }

  /// As irrCAC has it: nobody guessed, so nothing is taken off.
  @Test func `one used of several leaves kappa out and AC1 in`() throws {
    let pair = try agreement(["00", "00"], ["0", "1", "2", "3"])
    #expect(pair.weightedKappa == nil)
    #expect(pair.ac1?.value == 1)
    #expect(pair.ac2?.value == 1)
    #expect(pair.notes.contains(.onlyOneUsed("0")))
    let many = try agreement(["000", "000"], ["0", "1"])
    #expect(many.fleissKappa == nil)
    #expect(many.ac1?.value == 1)
  }

  @Test func `one item has figures and no interval`() throws {
    let found = try agreement(["01"])
    #expect(found.percent?.value == 0)
    #expect(found.ac1?.value == -1)
    for figure in [found.percent, found.weightedKappa, found.ac1, found.ac2] {
      #expect(figure?.interval == nil)
    }
    #expect(found.notes.contains(.oneItem))
  }

  @Test func `without a pair there is nothing at all`() throws {
    for rows in [["0.", ".1"], ["..", ".."], ["0..", ".1."]] {
      let found = try agreement(rows)
      #expect(found.percent == nil)
      #expect(found.weightedKappa == nil)
      #expect(found.fleissKappa == nil)
      #expect(found.ac1 == nil)
      #expect(found.ac2 == nil)
      #expect(found.notes.first == .noPairs)
    }
  }

  @Test func `both used one category where both rated`() throws {
    let found = try agreement(["11", "11", "2.", ".0"])
    #expect(found.weightedKappa == nil)
    #expect(found.ac1?.value != nil)
    #expect(found.notes.contains(.kappaOfOne("1")))
  }

  @Test func `one item that both rated has a kappa without an interval`() throws {
    let found = try agreement(["12", "1.", ".2"])
    #expect(found.weightedKappa?.interval == nil)
    #expect(found.notes.contains(.oneSharedItem))
  }

  @Test func `a rater who rated nothing is named`() throws {
    #expect(try agreement(["1.2", "2.2"]).notes.contains(.silent(["rater 1"])))
  }
}
