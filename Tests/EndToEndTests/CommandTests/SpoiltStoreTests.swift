import Foundation
import TestSupport
import Testing

/// A folder in which nothing could be saved is said before a visit begins, not after.
@Suite struct SpoiltStoreTests {
  private let home: Home
  private let store: String

  init() throws {
    home = try Home()
    store = "\(home.path)/store"
    let visit = Examples.path("visit/good/calm.json")
    #expect(try runAttune(home, "new", "--from", visit, "--store", store).status == 0)
  }

  private func expectWarned(_ reason: String) throws {
    let plain = try runAttune(home, "--plain", "--store", store, input: "")
    #expect(plain.output.contains("The folder cannot be used: "))
    #expect(plain.output.contains(reason))
    #expect(plain.output.contains("You can still hold a visit"))
    #expect(!plain.output.contains("Visits stay on this computer"))
    let doctor = try runAttune(home, "doctor", "--store", store)
    #expect(doctor.status == 1)
    let line = doctor.output.split(separator: "\n").first { $0.contains(" visits ") } ?? ""
    #expect(line.hasPrefix("MEND"), "\(doctor.output)")
    #expect(line.contains(reason))
    #expect(line.contains("--store"))
    // What is there can still be looked at.
    #expect(try runAttune(home, "list", "--json", "--store", store).json()["count"].number == 1)
  }

  @Test func `a folder that is not ours`() throws {
    let spoilt = SpoiltFolder(store)
    try expectWarned(SpoiltFolder.reason)
    spoilt.mend()
    let plain = try runAttune(home, "--plain", "--store", store, input: "")
    #expect(plain.output.contains("Visits stay on this computer"))
    #expect(try runAttune(home, "doctor", "--store", store).status == 0)
  }

  @Test func `a folder that everybody may write in`() throws {
    chmod(store, 0o777)
    try expectWarned("everybody on this computer may write in it")
  }

  @Test func `a drafts' folder that everybody may write in`() throws {
    let drafts = "\(store)/drafts"
    try FileManager.default.createDirectory(atPath: drafts, withIntermediateDirectories: false)
    chmod(drafts, 0o777)
    try expectWarned("\(drafts): everybody on this computer may write in it")
  }
}
