import Assessment
import Screen
import Testing

@testable import Interface

/// A visit never loses sight of whose it is, and is never another family's by a key.
struct FamilyGuardTests {
  private static let pages = [
    "", "<enter>", "<enter>2", "<enter>v1", "<enter>-", "<enter>n", "<enter>w", "<enter>?",
    "<enter>:", "<enter>/", "/seeing<enter><left>", "/loss<enter>", "/would help<enter>",
    "o", "or", "ovr", "ovrd", "ovrd0<f10>", "<enter>v/baby safe<enter>1", "ovx", "c", "t", "i",
  ]

  @Test(arguments: pages, [Size(columns: 80, rows: 24), Size(columns: 40, rows: 10)])
  func `the dyad stands on every page`(keys: String, size: Size) {
    var driver = Driver.visit(size: size, services: SampleGuide.services)
    driver.timeline = SamplePath.opened
    driver.keys(keys)
    #expect(driver.header.contains("B-0142"), "\(driver.text)")
    #expect(driver.model.visit != nil)
  }

  @Test func `another visit begins only after this one was left`() {
    var driver = Driver.visit()
    for keys in ["n", "d", "l", ":start<enter>", ":saved<enter>", ":carry<enter>"] {
      driver.keys("<enter>" + keys)
      #expect(driver.model.visitIdentity?.baby.reference == "B-0142", "\(keys)")
      driver.keys("<esc><esc>")
      if driver.model.visit == nil { return }
    }
  }

  @Test func `carrying on names the baby and the carer before anything opens`() {
    var driver = Driver.visit()
    driver.keys("<enter>1q")
    driver.keys("c")
    #expect(driver.model.visit == nil)
    #expect(driver.shows("Is this the family you are with?"))
    #expect(driver.shows("B-0142  mum"))
  }

  @Test func `another relation for a known carer keeps the key`() {
    var driver = Driver()
    driver.known = SampleGuide.known
    driver.keys("nB-0142<enter>1<f10>2<down><ctrl-u>partner<f10><down>1<f10><enter>")
    #expect(driver.model.visitIdentity?.carer.key == "2")
    #expect(driver.model.visitIdentity?.carer.relation == "partner")
  }

  @Test func `twins are read back with the other one`() {
    var driver = Driver()
    driver.known = SampleGuide.twins
    driver.keys("nB-0977<enter>2<f10>1<f10><down>1<f10>")
    #expect(driver.shows("B-0977-B"))
    #expect(driver.shows("twin B: the other twin has their own visit"))
    #expect(driver.shows("also known here: B-0977-A, born 3 October 2026"))
  }
}
