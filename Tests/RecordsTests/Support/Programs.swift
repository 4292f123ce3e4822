import TestSupport

enum Programs {
  static let probe = builtProgram("RecordsProbe")

  /// Whether strace is here and may trace.
  static let hasStrace: Bool =
    Child(["strace", "-qq", "-o", "/dev/null", "true"])?.wait() == 0

  static func probe(_ folder: String, _ words: String...) -> Child? {
    Child([probe, folder] + words)
  }
}
