import Glibc
import Records
import TestSupport

/// A folder that goes away with the test.
final class TestFolder {
  let path: String

  init() {
    var template = Array("/tmp/attune-test-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? ""
    }
  }

  deinit { TestFolder.remove(path) }

  static func remove(_ path: String) { ScratchFolder.remove(path) }

  static func names(_ path: String) -> [String] { ScratchFolder.names(path) }

  /// The mode of what stands there, links not followed; 0 when nothing does.
  static func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode : 0
  }

  /// Every path below, relative, folders with a slash at the end.
  func tree(_ below: String = "") -> [String] {
    TestFolder.names("\(path)/\(below)").flatMap { name -> [String] in
      let child = "\(below)\(name)"
      guard TestFolder.mode("\(path)/\(child)") & S_IFMT == S_IFDIR else { return [child] }
      return ["\(child)/"] + tree("\(child)/")
    }
  }

  func make(_ folder: String) {
    var built = path
    for part in folder.split(separator: "/") {
      built += "/\(part)"
      mkdir(built, 0o700)
    }
  }

  func write(_ name: String, _ bytes: [UInt8]) {
    let file = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC, 0o600 as mode_t)
    _ = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    close(file)
  }

  func write(_ name: String, _ text: String) { write(name, Array(text.utf8)) }

  func read(_ name: String) -> [UInt8] {
    let file = open("\(path)/\(name)", O_RDONLY)
    guard file >= 0 else { return [] }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = bytes.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
    return Array(bytes.prefix(max(0, count)))
  }
}
