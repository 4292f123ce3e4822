import Assessment
import Screen
import Testing

@testable import Interface

/// A reference used before offers the baby and the carers, and takes neither by itself.
struct KnownFamilyTests {
  private func looked(_ known: [KnownBaby] = SampleGuide.known, _ keys: String = "") -> Driver {
    var driver = Driver()
    driver.known = known
    driver.keys("n\(known[0].baby.reference)<enter>" + keys)
    return driver
  }

  @Test func `nothing is filled in before the baby is chosen`() {
    var driver = looked()
    #expect(driver.shows("1 B-0142, born 3 October 2026   2 another baby"))
    #expect(driver.model.form?.text(.born) == "")
    driver.keys("<f10>")
    #expect(driver.shows("Please choose: is it a baby you know, or another one?"))
  }

  @Test func `a chosen baby and carer fill in their lines and keep the carer's key`() {
    var driver = looked()
    driver.keys("1<f10>2<f10><down>1<f10><enter>")
    #expect(driver.model.visitIdentity?.baby.born == SampleGuide.born)
    #expect(driver.model.visitIdentity?.carer.key == "2")
    #expect(driver.model.visitIdentity?.carer.language == "Welsh")
  }

  @Test func `a reference typed with small letters offers the same baby, and is kept as it was`() {
    var driver = Driver()
    driver.known = SampleGuide.known
    driver.keys("nb-0142<enter>")
    #expect(driver.shows("1 B-0142, born 3 October 2026   2 another baby"))
    var other = driver
    driver.keys("1")
    #expect(driver.model.form?.text(.reference) == "B-0142")
    driver.keys("<f10>1<f10><down>1<f10><enter>")
    #expect(driver.model.visitIdentity?.baby.reference == "B-0142")
    other.keys("2<down><down>4/10/26<f10>")
    #expect(other.shows("Another baby needs another reference"))
  }

  @Test func `someone new gets the next number and their own lines`() {
    var driver = looked()
    driver.keys("1<f10>2")
    #expect(driver.model.form?.text(.relation) == "dad")
    driver.keys("3")
    #expect(driver.model.form?.text(.relation) == "")
    driver.keys("<down>gran<down>3<f10><down>1<f10><enter>")
    #expect(driver.model.visitIdentity?.carer.key == "3")
    #expect(driver.model.visitIdentity?.carer.relation == "gran")
  }

  @Test func `another baby takes back what the first had filled in, and needs another reference`() {
    var driver = looked()
    driver.keys("12<f10>")
    #expect(driver.model.form?.text(.born) == "")
    #expect(driver.shows("Another baby needs another reference"))
    driver.keys("<down>")
    #expect(driver.model.form?.focused?.id == .baby)
  }

  @Test func `twins are told apart by choice`() {
    var driver = looked(SampleGuide.twins)
    driver.keys("2")
    #expect(driver.model.form?.text(.twin) == "B")
    driver.keys("<down><ctrl-u>A<f10>")
    #expect(driver.shows("B-0977-B was chosen above; this label is another baby's."))
  }

  @Test func `a day of birth that an earlier visit contradicts stops the way`() {
    var driver = looked()
    driver.keys("1<enter><enter><ctrl-u>30/10/26<enter>")
    #expect(driver.shows("Which day of birth is right?"))
    driver.keys("1")
    #expect(driver.model.form?.text(.born) == "3 October 2026")
  }

  @Test func `the typed day can be kept, and is not asked about again`() {
    var driver = looked()
    driver.keys("1<enter><enter><ctrl-u>30/10/26<enter>2")
    driver.keys("<f10>1<f10><down>1<f10>")
    #expect(driver.shows("born 30 October 2026"))
  }

  @Test func `it cannot be gone round with F10`() {
    var driver = looked()
    driver.keys("1<f10>1<f10><down>1")
    driver.keys("<up><up><up><up><up><up><up><up><up><up><ctrl-u>30/10/26<f10>")
    #expect(driver.shows("Which day of birth is right?"))
    driver.keys("<esc><f10>")
    #expect(driver.shows("Which day of birth is right?"))
    #expect(!driver.shows("Please check"))
  }

  @Test func `a reference never left is looked up all the same`() {
    var driver = Driver()
    driver.known = SampleGuide.known
    driver.keys("n<down><down>3/10/26<down><down><down><down>mum<down>1<down><down><down><down>1")
    driver.keys("<f10>B-0142<f10>")
    #expect(driver.shows("Please choose: is it a baby you know"))
  }
}
