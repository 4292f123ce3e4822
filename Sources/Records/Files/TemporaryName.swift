import Glibc

/// The names of files that are being written, so that leftovers of a crash are known.
enum TemporaryName {
  private static let start = ".saving-"
  private static let end = ".tmp"

  static func make() -> String {
    "\(start)\(String(UInt64.random(in: .min ... .max), radix: 16))\(end)"
  }

  static func matches(_ name: String) -> Bool { name.hasPrefix(start) && name.hasSuffix(end) }
}

extension Folder {
  /// Takes away what a crash left half written. A file that another process is writing is locked
  /// and stays.
  func sweep() {
    guard let entries = try? entries() else { return }
    for entry in entries where entry.kind == .file && TemporaryName.matches(entry.name) {
      sweep(entry.name)
    }
  }

  private func sweep(_ name: String) {
    do throws(ReadFault) {
      let file = try openFile(name, O_RDWR)
      if (try? file.lock()) == true { try? remove(name) }
    } catch {
      // What cannot be opened is not ours to remove.
    }
  }
}
