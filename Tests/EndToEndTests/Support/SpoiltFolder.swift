import Glibc
import TestSupport

/// A folder that nothing can be saved in, until it is mended.
struct SpoiltFolder {
  private let path: String

  /// Root writes wherever it likes, but saves in no folder of another user's.
  init(_ path: String) {
    self.path = path
    if geteuid() == 0 { chown(path, 12_345, 12_345) } else { chmod(path, 0o500) }
  }

  /// What the program says of it before anything is saved.
  static var reason: String {
    geteuid() == 0 ? "the folder belongs to another user" : "cannot be written in"
  }

  func mend() {
    if geteuid() == 0 { chown(path, 0, 0) } else { chmod(path, 0o700) }
  }
}
