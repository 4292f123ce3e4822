import Assessment
import PromptLibrary
import Testing

struct ShippedPackTests {
  static let library = PromptLibrary.shipped

  @Test func `every instrument of the field is shipped, and the guides`() {
    let instruments = [
      "pbq-2006", "pbq-2001", "mibs", "mors-sf", "mpas", "ppas", "maas", "paas", "epds", "whooley",
      "gad-2", "gad-7", "phq-9", "kpcs", "m-adbb",
    ]
    #expect(Self.library.packIDs.filter { instruments.contains($0) } == instruments.sorted())
    let guides = Self.library.packIDs.filter { !instruments.contains($0) }
    #expect(guides == Guide.all.map(\.pack.id))
    #expect(Set(guides).isSuperset(of: ["antenatal", "early-weeks", "first-months"]))
  }

  @Test(arguments: library.packIDs)
  func `every shipped pack and its words load`(id: String) throws {
    let pack = try Self.library.pack(id)
    #expect(pack.id == id)
    #expect(try Self.library.text(id).pack == id)
    #expect(Self.library.isBuiltIn(id))
  }

  @Test func `the shipped rules load`() throws {
    let rules = try Self.library.levelRules()
    #expect(rules.levels.count == 5)
    #expect(!rules.rules.isEmpty)
  }

  @Test func `everything shipped checks clean`() {
    #expect(Self.library.check().map(\.description) == [])
  }

  @Test func `the folder in the sources checks clean, as a service's own would`() {
    #expect(PromptLibrary.check(folder: Repository.prompts).map(\.description) == [])
  }

  @Test func `each schema is shipped by its name`() throws {
    #expect(Self.library.schemaNames.contains("pack"))
    for name in Self.library.schemaNames {
      #expect(
        try Self.library.schema(named: name)
          == Repository.bytes(of: "schema/\(name).schema.json"))
    }
    #expect(Self.library.schema(named: "none") == nil)
  }
}
