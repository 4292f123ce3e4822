import Assessment
import Screen
import Testing

@testable import Interface

struct RoomTests {
  private func room(_ rows: Int = 60, _ keys: String = "", size: Size = Driver.wide) -> Driver {
    var driver = Driver(size: size, home: HomeSummary(saved: rows))
    driver.roomRows = SampleRoom.rows(rows)
    driver.keys("v" + keys)
    return driver
  }

  private func queries(_ driver: Driver) -> [RoomQuery] {
    driver.effects.compactMap { if case .lookInRoom(let query) = $0 { query } else { nil } }
  }

  @Test func `the room opens on the newest visits and counts them all`() {
    let driver = room()
    #expect(driver.header.contains("Supervisor's room"))
    #expect(driver.shows("59 of 59"))
    #expect(driver.model.room?.window.rows.first?.id == "id-0")
  }

  @Test func `only the rows that are seen are asked for`() {
    var driver = room(100_000)
    driver.keys("<pgdn><end><up><up><home>")
    for query in queries(driver) { #expect(query.count <= 24) }
    #expect((driver.model.room?.window.rows.count ?? 99) <= 24)
    #expect(driver.shows("99,999 of 99,999"))
  }

  @Test func `moving keeps the focus on a row that is seen`() {
    var driver = room(200)
    for keys in [
      "<down>", "<pgdn>", "<pgdn>", "<up>", "<end>", "<down>", "<pgup>", "<home>", "<up>",
    ] {
      driver.keys(keys)
      let room = driver.model.room
      #expect(room?.row(room?.selected ?? -1) != nil, "\(keys)")
      let cursor = driver.screen.cursor
      #expect(cursor?.column == Page.margin && (4..<22).contains(cursor?.row ?? 0), "\(keys)")
    }
  }

  @Test func `each letter of the filter narrows the list at once`() {
    var driver = room()
    driver.keys("/level:3")
    #expect(driver.model.room?.read.filter.terms == [.level(3...3)])
    #expect(driver.model.room?.window.rows.allSatisfy { $0.level == 3 } == true)
    #expect(driver.model.room?.selected == 0)
    let counted = driver.model.room?.window.counted ?? 0
    #expect(counted > 0 && counted < 59)
    #expect(driver.shows("\(counted) of 59"))
  }

  @Test func `while typing the caret has the cursor and letters are text`() {
    var driver = room(60, "/qs")
    #expect(driver.model.room?.filter.text == "qs")
    #expect(driver.screen.cursor?.row == 2)
    driver.keys("<enter>")
    #expect(driver.model.room?.isTyping == false)
    driver.keys("s")
    #expect(driver.model.room?.column == .dyad)
  }

  @Test func `Esc keeps the filter, then takes it away, and then leaves`() {
    var driver = room(60, "/level:3<esc>")
    #expect(driver.model.room?.filter.text == "level:3")
    driver.keys("<esc>")
    #expect(driver.model.room?.filter.text == "")
    #expect(driver.model.room?.window.matching == 60)
    driver.keys("<esc>")
    #expect(driver.model.room == nil)
  }

  @Test func `Tab completes a word, with the codes that are known`() {
    var driver = room(60, "/lev<tab>")
    #expect(driver.model.room?.filter.text == "level:")
    driver.keys("<ctrl-u>by:h<tab>")
    #expect(driver.model.room?.filter.text == "by:hv-01")
    driver.keys("7<tab>")
    #expect(driver.shows("There is no word to complete."))
  }

  @Test func `a word that is not understood is said and shows nothing as if it matched`() {
    let driver = room(60, "/level:9<enter>")
    #expect(driver.shows("level:9: not understood"))
    #expect(driver.shows("0 of 59"))
  }

  @Test func `the question mark explains the words and gives the filter back`() {
    var driver = room(60, "/gaps ?")
    #expect(driver.shows("not signed off yet"))
    driver.keys("<esc>")
    #expect(driver.model.room?.filter.text == "gaps ")
    #expect(driver.model.room?.isTyping == true)
  }

  @Test func `every column can be sorted by, and the other way round`() {
    var driver = room()
    var seen: Set<RoomColumn> = []
    for _ in RoomColumn.allCases {
      driver.keys("s")
      if let column = driver.model.room?.column { seen.insert(column) }
    }
    #expect(seen == Set(RoomColumn.allCases))
    driver.keys("S")
    #expect(queries(driver).last?.isReversed == true)
    #expect(driver.shows("the other way round"))
  }

  @Test func `an open visit leads to the next and back`() {
    var driver = room()
    driver.opened = SampleGuide.opened
    driver.keys("<down><enter>")
    #expect(driver.model.scope == .roomRecord)
    driver.keys("n")
    #expect(
      driver.effects.last { if case .openRecord = $0 { true } else { false } }
        == .openRecord(id: "id-2"))
    driver.keys("pp")
    #expect(driver.model.room?.selected == 0)
    driver.keys("p")
    #expect(driver.shows("This is the first one of the list."))
    driver.keys("<left>")
    #expect(driver.model.scope == .room)
  }

  @Test func `the next visit opens though its row was not seen yet`() {
    var driver = room(60, "<end><home>")
    driver.opened = SampleGuide.opened
    for _ in 0..<30 { driver.keys("<down>") }
    driver.keys("<enter>")
    for _ in 0..<25 { driver.keys("n") }
    #expect(driver.model.room?.selected == 55)
    #expect(
      driver.effects.last { if case .openRecord = $0 { true } else { false } }
        == .openRecord(id: "id-55"))
  }

  @Test func `outside the room next and before say where they work`() {
    var driver = Driver(home: HomeSummary(saved: 2))
    driver.records = SampleGuide.rows
    driver.opened = SampleGuide.opened
    driver.keys("l<enter>n")
    #expect(driver.shows("opened from the supervisor's room"))
  }

  @Test func `a list that grows shorter while it is open keeps a focus`() {
    var driver = room(200, "<end>")
    driver.roomRows = SampleRoom.rows(3)
    if let query = queries(driver).last {
      driver.send(.room(SampleRoom.window(query, of: driver.roomRows)))
    }
    #expect(driver.model.room?.selected == 2)
    #expect(driver.model.room?.row(2) != nil)
    #expect(driver.shows("3 of 3"))
  }

  @Test func `how far the reading is stands in one line`() {
    var driver = room()
    var window = driver.model.room?.window ?? RoomWindow()
    window.reading = 40
    driver.send(.room(window))
    #expect(driver.shows("Reading the store: 40 of 100 parts."))
  }

  @Test(arguments: [40, 60, 80, 132, 200])
  func `the columns fit the width and the weightiest stay`(width: Int) {
    let driver = room(60, "", size: Size(columns: width, rows: 24))
    let head = driver.screen.lines[3]
    for name in ["date", "family", "level", "safety"] { #expect(head.contains(name)) }
    for line in driver.screen.lines { #expect(displayWidth(line) <= width) }
  }

  @Test(arguments: [40, 60, 80, 132])
  func `a row that does not count says so at every width`(width: Int) {
    let driver = room(60, "", size: Size(columns: width, rows: 24))
    let row = SampleRoom.row(6)
    #expect(row.isInError)
    let line = driver.screen.lines.first { $0.contains(row.dyad.prefix(8)) }
    #expect(line?.contains("in error") == true, "\(driver)")
  }

  @Test func `what a terminal would obey is shown, not sent`() {
    var driver = room(1)
    let bad = "x\u{1B}[2J\u{8}\r\u{202E}\u{200B}y"
    let row = SampleRoom.row(0)
    driver.roomRows = [
      RoomRow(
        id: row.id, opens: row.id, at: row.at, dyad: bad, relation: bad, stage: nil, level: 1,
        hasGaps: false, safety: .none, agrees: true, practitioner: bad, review: .none,
        nextContact: nil, isOverdue: false, isInError: false)
    ]
    driver.keys("s")
    for scalar in driver.text.unicodeScalars {
      let isBad =
        scalar.value < 0x20 && scalar != "\n" || [0x7F, 0x202E, 0x200B].contains(scalar.value)
      #expect(!isBad, "U+\(String(scalar.value, radix: 16))")
    }
  }
}
