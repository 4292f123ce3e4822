import Assessment
import Testing

@testable import Interface

struct ScaleTitleTests {
  @Test func `forms of one scale have the name they share, not a cut one`() throws {
    let library = try RealGuide.everything()
    let form = try #require(library.scales.first { $0.packs == ["pbq-2001", "pbq-2006"] })
    #expect(form.title == "Postpartum Bonding Questionnaire")
    for form in library.scales {
      #expect(form.title.count { $0 == "(" } == form.title.count { $0 == ")" }, "\(form.title)")
    }
  }
}
