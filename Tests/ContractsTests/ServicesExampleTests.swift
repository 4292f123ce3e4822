import Assessment
import Contracts
import Foundation
import StrictJSON
import Testing

/// The documented `services.json` is one the program takes.
struct ServicesExampleTests {
  @Test func `the example in the documentation reads, and names every lane and level`() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/attune/Documentation.docc/Services.md").standardized
    let text = try String(contentsOf: page, encoding: .utf8)
    let parts = text.components(separatedBy: "```json\n")
    let json = try #require(parts.count == 2 ? parts[1].components(separatedBy: "```").first : nil)
    let services = try ServicesFile.read(JSONReader(try JSONValue(parsing: Array(json.utf8))))
    #expect(Set(services.flatMap(\.takes)) == Set(Service.Takes.allCases))
    for service in services where service.takes.contains(.safety) {
      #expect(!service.phone.isEmpty)
    }
  }
}
