import Assessment
import Screen
import Testing

@testable import Interface

/// What a visit offers, and when.
struct OfferTests {
  private func titles(_ driver: Driver, _ list: ScaleList) -> [String] {
    driver.model.visit?.scaleLines(list).compactMap { line in
      if case .form(let form) = line { form.packs.joined(separator: "+") } else { nil }
    } ?? []
  }

  /// Moves the focus to a scale of the page of the short scales.
  private func focus(_ driver: inout Driver, _ pack: String) {
    let index = titles(driver, .howAreYou).firstIndex(of: pack)
    driver.model.visit?.selected = index
  }

  @Test func `the two short ones stand at How are you, and what a yes leads to after it`() {
    var driver = SampleScales.atHowAreYou()
    #expect(driver.model.visit?.page == .scales(.howAreYou))
    #expect(Set(titles(driver, .howAreYou)) == ["whooley", "gad-2"])
    focus(&driver, "whooley")
    driver.keys("<enter><enter>yn<esc>")
    #expect(Set(titles(driver, .howAreYou)) == ["whooley", "gad-2", "epds", "phq-9"])
  }

  @Test func `a no leads nowhere`() {
    var driver = SampleScales.atHowAreYou()
    focus(&driver, "whooley")
    driver.keys("<enter><enter>nn<esc>")
    #expect(Set(titles(driver, .howAreYou)) == ["whooley", "gad-2"])
  }

  @Test func `GAD-2 at 3 leads to GAD-7, one below does not`() {
    for (keys, leads) in [("21", true), ("11", false)] {
      var driver = SampleScales.atHowAreYou()
      focus(&driver, "gad-2")
      driver.keys("<enter><enter>\(keys)<esc>")
      #expect(titles(driver, .howAreYou).contains("gad-7") == leads)
    }
  }

  @Test func `bonding scales come after the conversation, for this carer and age only`() {
    let driver = SampleScales.atHowAreYou()
    #expect(
      Set(titles(driver, .afterConversation))
        == ["pbq-2001+pbq-2006", "mibs", "mors-sf", "mpas"])
    let pages = driver.model.visit?.pages ?? []
    let after = pages.firstIndex(of: .scales(.afterConversation))
    let last = pages.lastIndex { if case .prompt = $0 { true } else { false } }
    #expect(after == last.map { $0 + 1 })
  }

  @Test func `one record holds every pack, and a resume brings the entries back`() throws {
    var driver = SampleScales.atHowAreYou()
    focus(&driver, "whooley")
    driver.keys("<enter><enter>yn")
    let id = try #require(driver.openID)
    driver.keys("<esc>q")
    driver.takeUp(id)
    #expect(driver.model.visit?.draft.visit.sheets.map(\.pack) == ["early-weeks", "whooley"])
    #expect(driver.model.visit?.begunScales == ["whooley"])
    driver.keys("o")
    #expect(driver.shows("Whooley"))
  }

  @Test func `a scale past its cut-off carries into the level, with its source`() {
    var driver = SampleScales.atHowAreYou()
    focus(&driver, "whooley")
    driver.keys("<enter><enter>yn<esc>")
    focus(&driver, "epds")
    // 0+0+3+0+3+3+2+0+0+0 = 11, at the cut-off for who gave birth.
    driver.keys("<enter><enter>1111112444")
    #expect(driver.model.visit?.findings.packs.last?.scores.first?.value == Tenths(11))
    #expect(driver.model.visit?.findings.level?.number == 2)
  }

  @Test func `in shared view neither a score nor a cut-off can be read`() {
    var driver = SampleScales.atHowAreYou()
    focus(&driver, "whooley")
    driver.keys("<enter><enter>yn3")
    #expect(driver.shows("opens in full view only"))
    #expect(!driver.shows("cut-off"))
  }

  @Test func `a scale alone for a family is a visit of its own, and is finished as one`() {
    var driver = Driver(library: SampleScales.library)
    driver.keys("s")
    let index = SampleScales.library.scales.firstIndex { $0.packs == ["gad-7"] } ?? 0
    for _ in 0..<index { driver.key(.down) }
    driver.keys("<enter>1")
    driver.keys("B-0142<down><down>3/10/26<down><down><down><down>mum<down>1<down>")
    driver.keys("<down><down><down>1<down>2<f10><enter>")
    #expect(driver.model.visit?.page == .scale("gad-7"))
    driver.keys("<enter>0123012" + "2" + "0123012v<left><right><right>")
    #expect(driver.model.visit?.page == .decision)
    driver.keys("-<f10>")
    for _ in 0..<6 { driver.key(.character("F")) }
    #expect(driver.finished?.draft.visit.sheets.map(\.pack) == ["gad-7"])
    #expect(driver.finished?.draft.visit.sheets.first?.checked == .keyedAgain)
  }
}
