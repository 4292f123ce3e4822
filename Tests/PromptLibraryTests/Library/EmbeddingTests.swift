import CPrompts
import Testing

@testable import PromptLibrary

struct EmbeddingTests {
  @Test func `the embedded list is the folder's list`() throws {
    let files = try Repository.promptFiles()
    let embedded = EmbeddedPrompts.names
    #expect(
      embedded == files,
      "hold Sources/CPrompts/prompts.c against Prompts/: each file has one entry, in order")
  }

  @Test func `every embedded file has the folder's bytes`() throws {
    for name in try Repository.promptFiles() {
      #expect(try EmbeddedPrompts.bytes(of: name) == Repository.bytes(of: name), "\(name)")
    }
  }

  @Test func `an index beyond the list gives nothing`() {
    let count = attune_prompt_count()
    #expect(attune_prompt_name(count) == nil)
    #expect(attune_prompt_bytes(count) == nil)
    #expect(attune_prompt_length(count) == 0)
  }
}
