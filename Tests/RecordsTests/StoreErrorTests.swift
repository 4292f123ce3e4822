import Assessment
import Glibc
import Records
import Testing

struct StoreErrorTests {
  struct Case: Sendable {
    let error: StoreError
    let code: Int32
    let message: String

    init(_ error: StoreError, _ code: Int32, _ message: String) {
      self.error = error
      self.code = code
      self.message = message
    }
  }

  static let cases: [Case] = [
    Case(
      StoreError.cannotWrite(path: "/s/a", SystemFault(code: ENOSPC)), 74,
      "/s/a: not saved: No space left on device; free some space, then try again"
    ),
    Case(
      StoreError.notSettled(path: "/s/a", SystemFault(code: EIO), isVisible: true), 74,
      "/s/a: not saved although it is there: the folder could not be written to the disk "
        + "(Input/output error); the disk reports a fault: keep a copy elsewhere, then try again"
    ),
    Case(
      StoreError.cannotCreate(path: "/s", SystemFault(code: EROFS)), 73,
      "/s: cannot be made: Read-only file system; "
        + "make the folder writable, or choose another with --store"
    ),
    Case(
      StoreError.notOurs(path: "/s"), 73,
      "/s: the folder belongs to another user; choose another with --store"
    ),
    Case(
      StoreError.openToAll(path: "/s"), 73,
      "/s: everybody on this computer may write in it; make it yours alone (chmod go-w), "
        + "or choose another with --store"
    ),
    Case(
      StoreError.otherSetting(path: "/s", found: .care, wanted: .training), 65,
      "/s: this is a care store, not a training store; real and training visits are kept apart: "
        + "choose another folder with --store"
    ),
    Case(
      StoreError.locked(id: "x"), 75,
      "x: this visit is open in another window; close it there first"
    ),
    Case(
      StoreError.noRecord(id: "x"), 1, "x: there is no record with this id; see attune list"),
    Case(
      StoreError.unreadable(path: "/s/a", reason: "is empty"), 65,
      "/s/a: is empty; the file was left as it is"
    ),
    Case(
      StoreError.cannotRead(path: "/s", SystemFault(code: EACCES)), 66,
      "/s: cannot be read: Permission denied; see attune doctor"
    ),
  ]

  @Test(arguments: cases)
  func `an error says what, why and what to do, and has its exit code`(
    expected: Case
  ) {
    #expect(expected.error.message == expected.message)
    #expect(expected.error.exitCode == expected.code)
  }

  @Test func `on a screen the reason comes first, however long the path is`() {
    let path = "/" + String(repeating: "a", count: 200)
    let full = SystemFault(code: ENOSPC)
    for error in [
      StoreError.cannotCreate(path: path, full), .cannotWrite(path: path, full),
      .notSettled(path: path, full, isVisible: false),
    ] {
      #expect(error.brief == "No space left on device; free some space, then try again")
    }
    #expect(StoreError.notOurs(path: "/s").brief == StoreError.notOurs(path: "/s").message)
  }
}
