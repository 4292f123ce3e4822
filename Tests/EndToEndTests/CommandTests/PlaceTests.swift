import Foundation
import TestSupport
import Testing

/// Where commands look: `--store`, `ATTUNE_STORE` and the folders of the desktop's standard.
@Suite struct PlaceTests {
  private let visit = Examples.path("visit/good/calm.json")

  private func count(_ home: Home, _ arguments: String..., variables: [String: String] = [:]) throws
    -> Double?
  {
    try runProgram(
      attune, ["list", "--json"] + arguments,
      environment: home.environment.merging(variables) { $1 }
    ).json()["count"].number
  }

  @Test func `a chosen folder holds everything`() throws {
    let home = try Home()
    let store = "\(home.path)/chosen"
    try runAttune(home, "new", "--from", visit, "--store", store)
    #expect(home.files("chosen").contains("\(store)/store.json"))
    #expect(home.files(".local").isEmpty)
    #expect(try count(home, "--store", store) == 1)
    #expect(try count(home) == 0)
    let stated = try Tree(parsing: String(contentsOfFile: "\(store)/store.json", encoding: .utf8))
    #expect(stated["schema"].text == "attune/store")
    #expect(stated["setting"].text == "care")
  }

  @Test func `the option wins over the variable, the variable over the usual folder`() throws {
    let home = try Home()
    let variables = ["ATTUNE_STORE": "\(home.path)/variable"]
    try runAttune(home, "new", "--from", visit, environment: variables)
    #expect(try count(home, variables: variables) == 1)
    #expect(try count(home, "--store", "\(home.path)/option", variables: variables) == 0)
    #expect(try count(home) == 0)
  }

  @Test func `the data folder of the desktop's standard is used`() throws {
    let home = try Home()
    let variables = ["XDG_DATA_HOME": "\(home.path)/data"]
    try runAttune(home, "new", "--from", visit, environment: variables)
    #expect(home.files("data/attune/records").count == 1)
  }

  @Test func `the doctor looks at the chosen folder`() throws {
    let home = try Home()
    let store = "\(home.path)/chosen"
    try runAttune(home, "new", "--from", visit, "--store", store)
    let ended = try runAttune(home, "doctor", "--store", store)
    #expect(ended.status == 0)
    #expect(ended.output.contains("\(store): 1 saved, 0 begun"))
    #expect(try runAttune(home, "doctor").output.contains("/attune: 0 saved, 0 begun"))
  }

  @Test func `a newer store is refused`() throws {
    let home = try Home()
    try home.write("new/store.json", #"{"schema":"attune/store","version":2,"setting":"care"}"#)
    expectRefusal(
      try runAttune(home, "list", "--store", "\(home.path)/new"), 65, saying: "newer program")
  }

  @Test func `listing makes no folder`() throws {
    let home = try Home()
    #expect(try count(home, "--store", "\(home.path)/none") == 0)
    #expect(!FileManager.default.fileExists(atPath: "\(home.path)/none"))
  }
}
