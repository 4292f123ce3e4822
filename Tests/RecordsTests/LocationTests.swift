import Assessment
import Records
import Testing

@testable import RecordsProbe

struct LocationTests {
  private func location(
    _ setting: Setting = .care, chosen: String? = nil, in variables: [String: String]
  ) throws -> StoreLocation {
    try StoreLocation(setting: setting, chosen: chosen) { variables[$0] }
  }

  @Test func `without anything said, files go where XDG says`() throws {
    let usual = try location(in: ["HOME": "/home/hv"])
    #expect(usual.root == "/home/hv/.local/share/attune")
    #expect(usual.drafts == "/home/hv/.local/state/attune/drafts")
    #expect(usual.index == "/home/hv/.cache/attune/index")
    let told = try location(
      .training,
      in: [
        "XDG_DATA_HOME": "/d", "XDG_STATE_HOME": "/s", "XDG_CACHE_HOME": "/c",
      ])
    #expect(told.root == "/d/attune-training")
    #expect(told.drafts == "/s/attune-training/drafts")
    #expect(told.index == "/c/attune-training/index")
  }

  @Test func `a relative or empty variable is ignored`() throws {
    let place = try location(in: ["HOME": "/h", "XDG_DATA_HOME": "rel", "XDG_STATE_HOME": ""])
    #expect(place.root == "/h/.local/share/attune")
    #expect(place.drafts == "/h/.local/state/attune/drafts")
  }

  @Test func `a folder given holds everything, and the option wins`() throws {
    let variables = ["HOME": "/h", "ATTUNE_STORE": "/from-env"]
    #expect(try location(in: variables).root == "/from-env")
    let chosen = try location(chosen: "/chosen//", in: variables)
    #expect(chosen.root == "/chosen")
    #expect(chosen.drafts == "/chosen/drafts")
    #expect(chosen.index == "/chosen/index")
  }

  @Test func `no home and no folder is an error in words`() {
    #expect(throws: StoreError.noHome) { try location(in: [:]) }
    #expect(StoreError.noHome.exitCode == 73)
  }

  @Test func `with XDG folders the drafts lie apart from the records`() throws {
    let folder = TestFolder()
    let place = try location(in: [
      "XDG_DATA_HOME": "\(folder.path)/d", "XDG_STATE_HOME": "\(folder.path)/s",
      "XDG_CACHE_HOME": "\(folder.path)/c",
    ])
    let store = try Store(at: place)
    let journal = try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began)
    #expect(try store.drafts().drafts.map(\.id) == [Fixture.id])
    #expect(
      folder.tree() == [
        "s/", "s/attune/", "s/attune/drafts/", "s/attune/drafts/\(Fixture.id).jsonl",
      ])
    _ = try store.finish(journal, Fixture.record(), shelf: Fixture.shelf)
    #expect(try store.drafts().drafts.isEmpty)
    #expect(folder.tree().contains("d/attune/records/2026/06/\(Fixture.id).json"))
  }
}
