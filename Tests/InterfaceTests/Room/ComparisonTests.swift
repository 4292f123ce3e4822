import Assessment
import Screen
import Testing

@testable import Interface

struct ComparisonTests {
  private func room(_ keys: String = "v") -> Driver {
    var driver = Driver(size: Size(columns: 80, rows: 60), home: HomeSummary(saved: 9))
    driver.roomRows = SampleRoom.rows(9)
    driver.comparison = SampleReviews.comparison()
    driver.keys(keys)
    return driver
  }

  private func compared(_ driver: Driver) -> [[String]] {
    driver.effects.compactMap {
      if case .compare(let left, let right) = $0 { [left, right] } else { nil }
    }
  }

  @Test func `c marks one visit and compares it with the next`() {
    var driver = room("vc")
    #expect(driver.shows("Marked: B-1000/1"))
    #expect(compared(driver).isEmpty)
    driver.keys("<down><down>c")
    #expect(compared(driver) == [["id-0", "id-2"]])
    #expect(driver.header.contains("Two visits compared"))
    driver.keys("<esc>")
    #expect(driver.model.room?.marked == nil)
  }

  @Test func `the marked visit itself is unmarked`() {
    var driver = room("vcc")
    #expect(driver.shows("No longer marked."))
    driver.keys("<down>c")
    #expect(compared(driver).isEmpty)
  }

  @Test func `an open visit can be marked and compared as well`() {
    var driver = room("v")
    driver.opened = SampleGuide.opened
    driver.keys("<enter>c<esc><down><down>c")
    #expect(compared(driver) == [[SampleGuide.rows[0].id, "id-2"]])
  }

  @Test func `what differs stands before what is the same`() throws {
    let driver = room("vc<down>c")
    let lines = driver.screen.lines
    let differs = try #require(lines.firstIndex { $0.contains("Not the same") })
    let same = try #require(lines.firstIndex { $0.contains("The same in both") })
    let joy = try #require(lines.firstIndex { $0.contains("What brings you joy") })
    let worries = try #require(lines.firstIndex { $0.contains("What worries you") })
    #expect(differs < joy && joy < same && same < worries)
    #expect(!driver.shows("not for sharing"))
  }

  @Test func `two carers' records are marked as not for sharing at the very top`() {
    var driver = room("v")
    driver.comparison = SampleReviews.comparison(
      carer: Carer(key: "2", relation: "dad", role: .otherParent))
    driver.keys("c<down>c")
    #expect(driver.screen.lines[2].contains("Two people's records, not for sharing."))
    driver.resize(40, 10)
    #expect(driver.screen.lines[1].contains("Two people's records"))
  }

  @Test func `the same visit and another baby's are refused`() throws {
    let one = SampleGuide.opened
    #expect(throws: VisitComparison.Refusal.sameVisit) { try Comparison(one, one) }
  }

  @Test func `a filter is kept under a name, used again and taken off the list`() {
    var driver = room("v/level:2..<enter>f")
    driver.keys("<enter>to sign<enter>")
    #expect(driver.filters == [SavedFilter(name: "to sign", text: "level:2..")])
    #expect(driver.shows("Kept as \"to sign\"."))
    driver.keys("/<ctrl-u>by:hv<enter>f<enter>")
    #expect(driver.model.room?.filter.text == "level:2..")
    driver.keys("fd")
    #expect(driver.filters.isEmpty)
    #expect(driver.model.room?.filter.text == "level:2..", "it stands in the line")
  }

  @Test func `a name that is another filter's is replaced only when said twice`() {
    var driver = room("v/level:2..<enter>f")
    driver.filters = [SavedFilter(name: "mine", text: "by:hv-017")]
    driver.keys("<esc>f<down><enter>Mine<f10>")
    #expect(driver.filters.map(\.text) == ["by:hv-017"])
    #expect(driver.shows("is another filter"))
    driver.keys("<f10>")
    #expect(driver.filters == [SavedFilter(name: "Mine", text: "level:2..")])
  }

  @Test func `a filter that is not understood or says nothing cannot be kept`() {
    var driver = room("v/level:9<enter>f")
    #expect(!driver.shows("under a name"))
    driver.keys("<esc>/<ctrl-u><enter>f")
    #expect(driver.shows("No filter is kept yet."))
  }
}
