import Contracts
import Glibc
import Records
import TestSupport
import Testing

@testable import RecordsProbe

struct PermissionTests {
  @Test(arguments: ["000", "022", "077", "277", "777"], ["", "named"])
  func `folders are 0700 and files 0600 whatever the umask`(umask: String, way: String) throws {
    let folder = TestFolder()
    // A root user passes closed folders; everybody else must get through them too.
    let child = try #require(
      Programs.probe("\(folder.path)/a/store", "visit", "umask=\(umask)", way))
    #expect(child.lines().last == "finished")
    #expect(child.wait() == 0)
    let hold = try #require(Programs.probe("\(folder.path)/b", "hold", "umask=\(umask)", way))
    #expect(hold.line() == "begun")
    hold.endInput()
    #expect(hold.wait() == 0)
    let tree = folder.tree()
    #expect(tree.contains { $0.hasSuffix(".json") && $0.contains("records/2026/06/") })
    #expect(tree.contains { $0.hasSuffix(".jsonl") })
    for path in tree {
      let expected: mode_t = path.hasSuffix("/") ? 0o700 : 0o600
      #expect(TestFolder.mode("\(folder.path)/\(path)") & 0o7777 == expected, "\(path)")
    }
  }

  @Test func `an empty folder given as a store is closed to others`() throws {
    let folder = TestFolder()
    chmod(folder.path, 0o755)
    let store = try Store(at: try Fixture.location(folder.path))
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    #expect(TestFolder.mode(folder.path) & 0o7777 == 0o700)
  }

  @Test func `a folder that everybody may write in is refused`() throws {
    let folder = TestFolder()
    chmod(folder.path, 0o1777)
    let store = try Store(at: try Fixture.location(folder.path))
    #expect(throws: StoreError.openToAll(path: folder.path)) {
      try store.save(Fixture.record(), shelf: Fixture.shelf)
    }
    #expect(folder.tree().isEmpty)
  }

  @Test func `a folder that belongs to somebody else is refused`() throws {
    let folder = TestFolder()
    // Only root can give a folder away; anybody else has root's.
    let path = geteuid() == 0 ? folder.path : "/usr"
    if path == folder.path { chown(path, 12_345, 12_345) }
    let store = try Store(at: try Fixture.location(path))
    #expect(throws: StoreError.notOurs(path: path)) { try store.checkPlaces() }
    #expect(throws: StoreError.notOurs(path: path)) {
      try store.begin(Fixture.id, identity: Fixture.identity(), at: Fixture.began)
    }
    #expect(folder.tree().isEmpty)
  }

  @Test func `a read-only store says so and can still be read`() throws {
    let folder = TestFolder()
    let store = try Store(at: try Fixture.location(folder.path))
    _ = try store.save(Fixture.record(), shelf: Fixture.shelf)
    let user: uid_t = geteuid() == 0 ? 65_534 : geteuid()
    for path in [""] + folder.tree() {
      chown("\(folder.path)/\(path)", user, user)
      if !path.hasSuffix("json") { chmod("\(folder.path)/\(path)", 0o500) }
    }
    let child = try #require(Programs.probe(folder.path, "hold", "uid=\(user)"))
    #expect(
      child.lines() == [
        "error 73 \(folder.path)/drafts: cannot be made: Permission denied; "
          + "make the folder writable, or choose another with --store"
      ])
    #expect(child.wait() == 73)
    #expect(try Store(at: store.location).list().records.map(\.id) == [Fixture.id])
    for path in [""] + folder.tree() { chmod("\(folder.path)/\(path)", 0o700) }
  }
}
