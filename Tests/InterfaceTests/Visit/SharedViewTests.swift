import Assessment
import Screen
import Testing

@testable import Interface

/// A parent may be looking.
struct SharedViewTests {
  private static let forbidden = [
    "hostility", "marked", "rejection", "abuse", "concern", "intrusive",
  ]

  /// Every page and overlay of a guide's full walk, each answered at its worst.
  private func pictures(
    _ stage: Stage, present: String = ""
  ) throws -> [(name: String, text: String)] {
    var driver = try RealGuide.visit(stage, present: present)
    var pictures: [(String, String)] = []
    func look(_ name: String) {
      pictures.append((name, driver.text))
      // Everything below the edge counts too.
      let rows = driver.model.page.rows.map { $0.map(\.text).joined(separator: " ") }
      pictures.append((name + " below", rows.joined(separator: "\n")))
    }
    look("before")
    driver.keys("f")
    for _ in 0..<100 {
      guard let page = driver.model.visit?.page, page != .overview else { break }
      let name = "\(page)"
      if driver.model.scope == .skipOffer { driver.keys("<enter>") }
      look(name)
      if driver.model.scope == .prompt {
        let item = driver.model.visit?.item.flatMap { driver.library.item($0) }
        driver.keys(item?.kind == .rating ? "3" : String(item?.options.count ?? 1))
        look(name + " answered")
        for overlay in ["w", "-", "n", "?"] {
          driver.keys(overlay)
          look(name + overlay)
          driver.keys("<esc>")
        }
      }
      driver.keys("<right>")
    }
    for keys in ["o", ":", "<esc>/", "<esc>r", "d", "<right>", "<right>"] {
      driver.keys(keys)
      look(keys)
    }
    return pictures
  }

  @Test(arguments: RealGuide.stages, ["", "dad"])
  func `no screen says what a parent should not read by accident`(
    stage: Stage, present: String
  ) throws {
    for picture in try pictures(stage, present: present) {
      let text = picture.text.lowercased()
      for word in SharedViewTests.forbidden where text.contains(word) {
        Issue.record("\(word) on \(picture.name)")
      }
      #expect(!text.contains("level "), "\(picture.name)")
    }
  }

  @Test func `anchors are bare digits`() throws {
    let library = try RealGuide.library()
    var driver = Driver.visit(library: library)
    driver.keys("<enter>")
    for _ in 0..<30 {
      if let item = driver.model.visit?.item, library.item(item)?.kind == .rating {
        for label in (library.text(item)?.options ?? [:]).values {
          #expect(!driver.shows(String(label.prefix(20))))
        }
      }
      driver.keys("<right>")
    }
  }

  @Test func `a visit starts and is resumed in shared view`() {
    var driver = Driver.visit()
    #expect(driver.model.visit?.isShared == true)
    driver.keys("<enter>v2qc<enter>")
    #expect(driver.model.visit?.isShared == true)
  }

  @Test func `a note typed in shared view shows as stars until F7`() {
    var driver = Driver.visit()
    driver.keys("<enter>nflat today")
    #expect(!driver.shows("flat"))
    #expect(driver.shows("**** *****"))
    driver.keys("<f7>")
    #expect(driver.shows("flat today"))
    driver.keys("<esc>")
    #expect(driver.shows("written, not shown in shared view"))
    driver.keys("n")
    #expect(!driver.shows("flat"))
  }

  @Test func `what was done about safety shows as stars in shared view until F7`() {
    var driver = Driver.visit()
    driver.find("baby safe")
    driver.keys("1<f8><enter>rang the desk")
    #expect(!driver.shows("rang"))
    #expect(driver.shows("**** *** ****"))
    driver.keys("<f7>")
    #expect(driver.shows("rang the desk"))
    driver.keys("<esc>")
    #expect(driver.shows("What I did: written, not shown in shared view"))
    #expect(!driver.shows("rang"))
    driver.keys("<enter>Sam<enter>")
    #expect(!driver.shows("Sam"))
    #expect(driver.footer.contains("F7"))
    driver.keys("<f7>")
    #expect(driver.shows("What I did: rang the desk"))
    #expect(driver.shows("With whom: Sam"))
    driver.keys("<f7>")
    #expect(!driver.shows("rang") && !driver.shows("Sam"))
    for keys in ["a", "o", "r", "d", "<esc><f8>"] {
      driver.keys(keys)
      #expect(!driver.shows("rang") && !driver.shows("Sam"), "after \(keys)")
    }
  }

  @Test(arguments: ["<down>", ""])
  func `a reason, for not acting or for a change, is masked in shared view too`(line: String) {
    var driver = Driver.visit()
    driver.find("baby safe")
    driver.keys("1" + (line.isEmpty ? "2" : "") + "<f8>\(line)<enter>nothing of it")
    #expect(!driver.shows("nothing of it"))
    driver.keys("<esc>")
    #expect(!driver.shows("nothing of it"))
    #expect(driver.shows("written, not shown in shared view"))
    driver.keys("av<f8>")
    #expect(driver.shows("nothing of it"))
  }

  @Test(arguments: ["or", "ord", "ord<right>"])
  func `result, decision and the summary open after a key press only`(keys: String) {
    var driver = Driver.visit()
    driver.keys(keys)
    #expect(driver.shows("This page opens in full view only."))
    driver.keys("v")
    #expect(!driver.shows("This page opens in full view only."))
  }

  @Test func `the overview says no rating and offers no tick`() {
    var driver = Driver.visit()
    driver.keys("<enter>3ox")
    #expect(driver.shows("answered"))
    #expect(!driver.shows("needs attention"))
    #expect(!driver.shows("Several things at once make"))
    #expect(driver.shows("This opens in full view only: press v."))
  }

  @Test func `full view says so in the header at every size`() {
    for size in [Driver.wide, Driver.narrow, Size(columns: 60, rows: 16)] {
      var driver = Driver.visit(size: size)
      driver.keys("<enter>v")
      #expect(driver.header.contains("full"))
    }
  }
}
