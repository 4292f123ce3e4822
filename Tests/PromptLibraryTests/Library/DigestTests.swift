import Assessment
import Foundation
import PromptLibrary
import Testing

struct DigestTests {
  private func sha256sum(_ path: String) throws -> String {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum", path]
    process.standardOutput = output
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return "sha256:" + String(decoding: printed.prefix(64), as: UTF8.self)
  }

  @Test(arguments: ["early-weeks", "epds", "pbq-2006"])
  func `a digest is what sha256sum prints of the pack`(id: String) throws {
    #expect(
      try PromptLibrary.shipped.pack(id).digest
        == sha256sum("\(Repository.prompts)/\(id)/pack.json"))
  }

  @Test func `a replaced pack has its own digest`() throws {
    let folder = try TestFolder("small", pack: SmallScale.pack, text: SmallScale.text)
    #expect(
      try folder.library().pack("small").digest == sha256sum("\(folder.path)/small/pack.json"))
  }
}
