import Assessment
import Screen
import Testing

@testable import Interface

/// A workshop on the projector.
struct WorkshopTests {
  private func workshop(
    _ keys: String = "", raters: Int = 6, size: Size = Driver.wide, showsNames: Bool = false
  ) -> Driver {
    var driver = Driver(size: size, setting: .training)
    driver.send(.open(.workshop(SampleTraining.workshop(raters, showsNames: showsNames))))
    driver.keys(keys)
    return driver
  }

  private func kept(_ driver: Driver) -> RatingSheet? {
    driver.effects.compactMap { effect in
      if case .keepConsensus(let sheet, _) = effect { sheet } else { nil }
    }.last
  }

  /// Every place where a rating or the panel's answer could stand.
  @Test func `nothing of an item is seen before it is shown`() {
    var driver = workshop("<right>")
    #expect(driver.shows("What brings you joy"))
    #expect(!driver.shows("authors"))
    #expect(!driver.shows("rater"))
    #expect(!driver.shows("He said so"))
    driver.keys("w")
    #expect(!driver.shows("He said so"))
    #expect(driver.shows("Show the ratings first: Enter."))
    driver.keys("2")
    #expect(kept(driver) == nil)
    driver.keys("m")
    for line in driver.screen.lines.dropFirst(3).dropLast() {
      #expect(!line.contains("*") && !line.contains("yes"), "\(line)")
    }
  }

  @Test func `Enter shows who rated what, and covers it again`() {
    var driver = workshop("<right><enter>")
    #expect(driver.shows("<- authors"))
    #expect(driver.shows("2 of 6 as the authors; 0 noted less, 4 more."))
    driver.keys("<enter>")
    #expect(!driver.shows("<- authors"))
  }

  @Test func `names show only when somebody asks for them`() {
    var driver = workshop("<right><enter>")
    #expect(!driver.text.contains("hv-01"))
    driver.keys("a")
    #expect(driver.shows("hv-010"))
    driver.keys("a")
    #expect(!driver.text.contains("hv-01"))
    for keys in ["m", "<esc>g"] {
      driver.keys(keys)
      #expect(!driver.text.contains("hv-01"), "\(keys)")
    }
  }

  @Test func `without names the raters stand in another order than that of their codes`() {
    var driver = workshop("<enter>m", raters: 12, size: Size(columns: 160, rows: 40))
    let head = driver.screen.lines[2].split(separator: " ").dropFirst(2).map(String.init)
    #expect(head == (1...12).map(String.init))
    guard case .workshop(let desk) = driver.model.top else { return }
    #expect(desk.workshop.raters != desk.opened.workshop.raters)
    driver.keys("a")
    guard case .workshop(let named) = driver.model.top else { return }
    #expect(named.workshop.raters == named.opened.workshop.raters)
  }

  @Test func `files that are left out may carry a name, so they show with the names`() {
    var driver = workshop()
    #expect(driver.shows("1 file is left out"))
    driver.keys("x")
    #expect(!driver.shows("hv-099"))
    #expect(driver.shows("show their codes first"))
    driver.keys("ax")
    #expect(driver.shows("old/hv-099.json: $.guide.version"))
    driver.keys("a")
    #expect(!driver.shows("hv-099"))
  }

  @Test func `what the room agrees on is kept at each key, with its reason`() {
    var driver = workshop("<right><enter>1")
    #expect(kept(driver)?.answers == ["joy": "1"])
    #expect(driver.shows("Agreed here: 1"))
    driver.keys("ntold at once, with his face<enter>")
    #expect(kept(driver)?.notes == ["joy": "told at once, with his face"])
    driver.keys("<right><enter>3<left>")
    #expect(kept(driver)?.answers == ["joy": "1", "close": "3"])
    #expect(driver.shows("Agreed here: 1. told at once, with his face"))
    // The same key takes it back.
    driver.keys("1")
    #expect(kept(driver)?.answers == ["close": "3"])
  }

  @Test func `Esc keeps a reason that was typed`() {
    let driver = workshop("<right><enter>ntold at once<esc>")
    #expect(kept(driver)?.notes == ["joy": "told at once"])
    #expect(driver.shows("Noted: told at once"))
  }

  @Test func `what cannot be saved says so until it is saved`() {
    var driver = workshop("<right><enter>")
    driver.diskProblem = "the disk is full"
    driver.keys("1<right><enter>")
    #expect(driver.shows("NOT SAVED: the disk is full"))
    driver.diskProblem = nil
    driver.keys("1")
    #expect(!driver.shows("NOT SAVED"))
    #expect(kept(driver)?.answers == ["joy": "1", "close": "1"])
  }

  @Test func `an answer the item does not have is no consensus`() {
    let driver = workshop("<right><enter>7")
    #expect(kept(driver) == nil)
    #expect(driver.shows("Press 0-3"))
  }

  @Test func `yes and no are chosen by their place`() {
    let driver = workshop("<right><right><right><right><right><right><enter>1")
    #expect(driver.shows("Low thoughts"))
    #expect(kept(driver)?.answers == ["self-harm": "yes"])
  }

  @Test func `who missed a safety item is said before the figures`() {
    let driver = workshop("ga")
    let lines = driver.screen.lines
    let missed = lines.firstIndex { $0.contains("hv-011 missed a safety item: Low thoughts") }
    let first = lines.firstIndex { $0.contains("hv-010: ") }
    #expect(missed != nil && first != nil)
    #expect((missed ?? 99) < (first ?? 0))
  }

  @Test func `every rater of a large room can be reached`() {
    var driver = workshop("m", raters: 24, showsNames: true)
    var seen: Set<String> = []
    for _ in 0..<8 {
      let head = driver.screen.lines[2]
      for number in 10..<34 where head.contains("hv-0\(number)") { seen.insert("hv-0\(number)") }
      driver.keys("<tab>")
    }
    #expect(seen.count == 24)
  }

  @Test func `from the matrix an item opens`() {
    var driver = workshop("m<down><down><enter>")
    #expect(driver.shows("Feeling close"))
    driver.keys("m")
    #expect(driver.model.scope == .workshopMatrix)
    driver.keys("<esc>")
    #expect(driver.model.scope == .workshop)
  }

  @Test func `the last item and the first say so`() {
    var driver = workshop("<left>")
    #expect(driver.shows("This is the first item."))
    for _ in 0..<20 { driver.keys("<right>") }
    #expect(driver.shows("This is the last item."))
  }

  /// A projector: rows between the answers, and no dim text anywhere.
  @Test(arguments: [Driver.wide, Size(columns: 120, rows: 40)])
  func `it is spaced for a projector and nothing is dim`(size: Size) {
    for keys in ["<right><enter>", "<right><enter>m", "<right><enter>w"] {
      let driver = workshop(keys, size: size)
      for styles in driver.screen.styleMap { #expect(!styles.contains("D"), "\(keys): \(styles)") }
    }
    let lines = workshop("<right><enter>", size: size).screen.lines
    let zero = lines.firstIndex { $0.hasPrefix(" > 0") || $0.hasPrefix("   0") } ?? 0
    #expect(lines[zero + 1].allSatisfy { $0 == " " })
    #expect(lines[zero + 2].hasPrefix("   1"))
  }

  @Test func `without a sheet it says so and nothing breaks`() {
    var driver = workshop(raters: 0)
    #expect(driver.shows("There is no sheet of this family"))
    driver.keys("<enter>2nw<right>mg")
    driver.keys("<esc>q")
    #expect(driver.model.scope == .home)
  }
}
