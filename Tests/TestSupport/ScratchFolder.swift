import Glibc

/// A folder for one test, removed with everything in it.
public final class ScratchFolder {
  public let path: String

  public init() throws {
    var template = Array("/tmp/attune-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw Missing("/tmp: no folder can be made there") }
    path = String(cString: made)
  }

  deinit { ScratchFolder.remove(path) }

  public func path(_ name: String) -> String { path + "/" + name }

  /// The text of a file; empty while it is not there.
  public func text(of name: String) -> String { ScratchFolder.text(path(name)) }

  public func write(_ name: String, _ text: String) throws {
    guard let file = fopen(path(name), "w") else { throw Missing("\(path(name)): cannot be made") }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw Missing("\(path(name)): cannot be written")
    }
  }

  static func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&block, 1, block.count, file), count > 0 {
      bytes += block[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Removes what stands at a path, whatever its modes; links are removed, not followed.
  public static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    chmod(path, 0o700)
    for name in names(path) { remove("\(path)/\(name)") }
    rmdir(path)
  }

  /// The names in a folder, in order.
  public static func names(_ path: String) -> [String] {
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
