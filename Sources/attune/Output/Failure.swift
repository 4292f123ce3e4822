/// Why a command ends early: its one line and its exit status.
struct Failure: Error {
  /// Without the leading `attune: `; nil when everything was said already.
  let line: String?
  let status: Int32

  init(_ line: String?, status: Int32) {
    self.line = line
    self.status = status
  }
}

/// Exit statuses, after sysexits where one fits.
enum Status {
  /// Something named does not exist, or a check failed.
  static let failed: Int32 = 1
  static let usage: Int32 = 64
  static let badInput: Int32 = 65
  static let noInput: Int32 = 66
  static let noTerminal: Int32 = 69
  static let cannotCreate: Int32 = 73
  static let cannotWrite: Int32 = 74
}
