import Assessment
import Screen
import Testing

@testable import Interface

/// The cursor of the room while the list changes under it.
struct RoomFocusTests {
  private func room(_ keys: String = "") -> Driver {
    var driver = Driver(home: HomeSummary(saved: 60))
    driver.roomRows = SampleRoom.rows(60)
    driver.opened = SampleGuide.opened
    driver.keys("v" + keys)
    return driver
  }

  private func change(_ driver: inout Driver, _ rows: [RoomRow]) {
    driver.roomRows = rows
    let query = driver.effects.compactMap { effect -> RoomQuery? in
      if case .lookInRoom(let query) = effect { query } else { nil }
    }.last
    guard let query else { return }
    driver.send(.room(SampleRoom.window(query, of: rows)))
  }

  private func opens(_ driver: Driver) -> [String] {
    driver.effects.compactMap { effect in
      if case .openRecord(let id) = effect { id } else { nil }
    }
  }

  private func without(_ id: String) -> [RoomRow] { SampleRoom.rows(60).filter { $0.id != id } }

  @Test func `the cursor goes with its row when others come before it`() {
    var driver = room("<down><down>")
    change(&driver, [SampleRoom.row(90), SampleRoom.row(91)] + SampleRoom.rows(60))
    driver.keys("<enter>")
    #expect(opens(driver) == ["id-2"])
  }

  @Test(arguments: ["<enter>", "c"])
  func `a key meant for a row that went does nothing to the row after it`(key: String) {
    var driver = room("<down><down>")
    change(&driver, without("id-2"))
    driver.keys(key)
    #expect(opens(driver).isEmpty && driver.model.room?.marked == nil)
    #expect(driver.shows("another visit stands here now"))
    driver.keys("<enter>")
    #expect(opens(driver) == ["id-3"])
  }

  @Test func `moving chooses anew`() {
    var driver = room("<down><down>")
    change(&driver, without("id-2"))
    driver.keys("<down><enter>")
    #expect(opens(driver) == ["id-4"])
  }

  @Test func `the first row stays the newest, and is not opened unseen`() {
    var driver = room()
    change(&driver, [SampleRoom.row(90)] + SampleRoom.rows(60))
    driver.keys("<enter>")
    #expect(opens(driver).isEmpty)
    driver.keys("<enter>")
    #expect(opens(driver) == ["id-90"])
  }

  @Test(arguments: [("n", "id-3"), ("p", "id-1")])
  func `next and previous go on from where the open visit stood`(key: String, id: String) {
    var driver = room("<down><down><enter>")
    change(&driver, without("id-2"))
    driver.keys(key)
    #expect(opens(driver).last == id)
  }

  @Test func `after the last one left the list there is only the one before`() {
    var driver = room("<end><enter>")
    change(&driver, without("id-59"))
    driver.keys("n")
    #expect(driver.shows("This is the last one of the list."))
    driver.keys("p")
    #expect(opens(driver).last == "id-58")
  }

  @Test func `what is said goes to the visit that is open, whatever the list does`() {
    var driver = room("<down><down><enter>")
    driver.model.configuration.practitioner = "sv-1"
    driver.keys("r1")
    change(&driver, without("id-2"))
    driver.keys("<f10>")
    let said = driver.effects.compactMap { effect -> Review? in
      if case .review(let review) = effect { review } else { nil }
    }
    #expect(said.map(\.about) == [SampleGuide.opened.record.id])
  }

  @Test func `back in the list one key opens what stands there`() {
    var driver = room("<down><down><enter>")
    change(&driver, without("id-2"))
    driver.keys("<esc><enter>")
    #expect(opens(driver).last == "id-3")
  }

  @Test func `what was entered in error is shown and not counted`() {
    let driver = room()
    #expect(SampleRoom.rows(60).contains { $0.isInError })
    #expect(driver.shows("59 of 59"))
    #expect(driver.shows("in error"))
    #expect(driver.model.room?.window.matching == 60)
  }

  @Test func `a date of another year says the year at every width`() {
    let date = CalendarDate(year: 2025, month: 11, day: 21) ?? Driver.start.date
    let words = Words.english
    let today = Driver.start.date
    #expect(words.listedDate(date, today: today, columns: 11) == "21 Nov 2025")
    #expect(words.listedDate(date, today: today, columns: 8) == "Nov 2025")
    #expect(words.listedDate(date, today: today, columns: 6) == "Nov'25")
    #expect(words.listedDate(today, today: today, columns: 6) == "24 Nov")
  }

  @Test func `an order is said in words`() {
    var driver = room()
    for _ in 0..<6 { driver.keys("s") }
    #expect(driver.shows("Sorted by practitioner."))
  }

  @Test func `one file that cannot be read is one file`() {
    var driver = room()
    var window = driver.model.room?.window ?? RoomWindow()
    window.unreadable = 1
    driver.send(.room(window))
    #expect(driver.shows("1 file cannot be read"))
  }

  @Test(arguments: [Driver.wide, Driver.narrow])
  func `a filter that is not understood shows nothing and says what is possible`(size: Size) {
    var driver = Driver(size: size, home: HomeSummary(saved: 60))
    driver.roomRows = SampleRoom.rows(60)
    driver.keys("v/levl:3<enter>")
    let text = driver.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("levl: is no word of a filter"))
    #expect(text.contains("level: safety: by:"), "\(driver)")
    #expect(!driver.shows("B-1"))
  }

  @Test func `no word of a filter is broken where it is explained`() {
    var driver = Driver(size: Driver.narrow, home: HomeSummary(saved: 60))
    driver.keys("v/ ?")
    var text = driver.text
    for _ in 0..<12 {
      driver.keys("<pgdn>")
      text += driver.text
    }
    for key in FilterKey.allCases { #expect(text.contains(" \(key.typed) "), "\(key.typed)") }
  }

  @Test func `words that are looked for in references only say so`() {
    var driver = room("/GP<enter>")
    var window = driver.model.room?.window ?? RoomWindow()
    window.leavesNotesOut = true
    driver.send(.room(window))
    #expect(driver.shows("in references, not in notes"))
  }
}
