import Glibc
import Testing

@testable import Records

struct DurableFileTests {
  private let place = TestFolder()

  @Test(arguments: [true, false]) func `a file is there whole`(unnamed: Bool) throws {
    let folder = try Folder.open(place.path)
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0) }
    _ = try DurableFile.create("a", in: folder, bytes, triesUnnamed: unnamed)
    #expect(try folder.read("a", limit: 1 << 20) == bytes)
    #expect(place.tree() == ["a"])
  }

  @Test(arguments: [true, false]) func `a name that is taken is refused`(unnamed: Bool) throws {
    let folder = try Folder.open(place.path)
    place.write("a", "first")
    symlink("nowhere", "\(place.path)/b")
    for name in ["a", "b"] {
      do {
        _ = try DurableFile.create(name, in: folder, [1], triesUnnamed: unnamed)
        Issue.record("\(name) was made")
      } catch {
        #expect(error == SaveFault.exists)
      }
    }
    #expect(place.read("a") == Array("first".utf8))
    #expect(place.tree() == ["a", "b"])
  }

  @Test func `leftovers of a crash are swept, and what is being written is not`() throws {
    let folder = try Folder.open(place.path)
    let left = TemporaryName.make()
    let live = TemporaryName.make()
    for name in [left, live, "keep.tmp", ".saving-x"] { place.write(name, "half") }
    let file = try folder.openFile(live, O_RDWR)
    #expect(try file.lock())
    folder.sweep()
    #expect(Set(place.tree()) == [live, "keep.tmp", ".saving-x"])
    file.unlock()
    folder.sweep()
    #expect(Set(place.tree()) == ["keep.tmp", ".saving-x"])
  }

  @Test func `a folder that went away is an error`() throws {
    let folder = try Folder.open(place.path)
    rmdir(place.path)
    do {
      _ = try DurableFile.create("a", in: folder, [1])
      Issue.record("it was made")
    } catch {
      #expect(error == SaveFault.system(SystemFault(code: ENOENT)))
    }
  }

  @Test func `settings are replaced whole, and closed to others`() throws {
    let settings = try SettingsFolder { $0 == "XDG_CONFIG_HOME" ? place.path : nil }
    #expect(try settings.read("config.json") == nil)
    try settings.write("config.json", Array("one".utf8))
    try settings.write("config.json", Array("two".utf8))
    #expect(try settings.read("config.json") == Array("two".utf8))
    #expect(place.tree() == ["attune/", "attune/config.json"])
    #expect(TestFolder.mode("\(place.path)/attune/config.json") & 0o777 == 0o600)
    #expect(TestFolder.mode("\(place.path)/attune") & 0o777 == 0o700)
  }
}
