import Glibc

/// The files of a folder of sheets, and of the folders in it: a copy of a training store is one.
enum SheetFiles {
  /// Beyond these a folder holds something else.
  static let mostFiles = 5_000
  private static let deepest = 6

  /// Paths below the folder of everything that may hold ratings, in order.
  ///
  /// - Throws: ``Failure`` when the folder cannot be read or holds too much.
  static func names(in folder: String) throws(Failure) -> [String] {
    var found: [String] = []
    try look(folder, "", depth: 0, &found)
    return found.sorted()
  }

  private static func look(
    _ root: String, _ inside: String, depth: Int, _ found: inout [String]
  ) throws(Failure) {
    let path = inside.isEmpty ? root : "\(root)/\(inside)"
    guard let directory = opendir(path) else {
      throw Failure(
        "\(path): cannot be opened: \(String(cString: strerror(errno))); name a folder of sheets",
        status: Status.noInput)
    }
    defer { closedir(directory) }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let below = inside.isEmpty ? name : "\(inside)/\(name)"
      var status = stat()
      guard lstat("\(root)/\(below)", &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where depth < deepest: try look(root, below, depth: depth + 1, &found)
      case S_IFREG:
        let lower = name.lowercased()
        guard lower.hasSuffix(".json") || lower.hasSuffix(".csv") else { continue }
        found.append(below)
      default: continue
      }
      guard found.count <= mostFiles else {
        throw Failure(
          "\(root): more than \(mostFiles) files; name a folder that holds sheets alone",
          status: Status.badInput)
      }
    }
  }
}
