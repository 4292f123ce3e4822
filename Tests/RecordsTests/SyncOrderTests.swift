import TestSupport
import Testing

@testable import RecordsProbe

/// A power cut keeps what was synced and may lose everything else. So at each word that something
/// is saved, every byte written and every name made must have been synced.
@Suite(.enabled(if: Programs.hasStrace, "strace is not here, or may not trace"))
struct SyncOrderTests {
  @Test(arguments: ["unnamed", "named"])
  func `nothing is acknowledged before its bytes, its name and its folders are synced`(
    way: String
  ) throws {
    let folder = TestFolder()
    let logs = TestFolder()
    let calls = "mkdirat,linkat,write,fsync,fdatasync,close,writev"
    let child = try #require(
      Child([
        "strace", "-qq", "-y", "-o", "\(logs.path)/log", "-e", "trace=\(calls)", Programs.probe,
        "\(folder.path)/store", "visit", way,
      ]))
    #expect(child.lines().last == "finished")
    #expect(child.wait() == 0)

    var disk = UnsyncedDisk(below: folder.path)
    for line in String(decoding: logs.read("log"), as: UTF8.self).split(separator: "\n") {
      disk.apply(String(line))
    }
    #expect(disk.acknowledged == 6)
    #expect(disk.names == 8, "three files and five folders")
    #expect(disk.faults.isEmpty)
  }
}

/// What a traced process has written and not yet synced.
private struct UnsyncedDisk {
  let place: String
  var bytes: Set<String> = []
  var folders: Set<String> = []
  var names = 0
  var acknowledged = 0
  var faults: [String] = []

  init(below place: String) { self.place = place }

  mutating func apply(_ line: String) {
    guard let open = line.firstIndex(of: "("), !line.contains(" = -1 ") else { return }
    let call = String(line[..<open])
    // `-y` shows a descriptor as `7</path>`.
    let files = line.split(separator: ",").compactMap { part -> (number: String, path: String)? in
      guard let start = part.firstIndex(of: "<"), let end = part.lastIndex(of: ">") else {
        return nil
      }
      let number = part[..<start].split { !$0.isNumber }.last.map(String.init) ?? ""
      return (number, String(part[part.index(after: start)..<end]))
    }.filter { $0.path.hasPrefix(place) || $0.path == "/tmp" }
    switch call {
    case "writev":
      guard line.contains("saved") || line.contains("finished") else { return }
      acknowledged += 1
      if !bytes.isEmpty || !folders.isEmpty {
        faults.append("unsynced at \(line): \(bytes) \(folders)")
      }
    case "write": if let file = files.first { bytes.insert(file.number) }
    case "fsync", "fdatasync":
      guard let file = files.first else { return }
      bytes.remove(file.number)
      if call == "fsync" { folders.remove(file.path) }
    case "mkdirat", "linkat":
      guard let folder = files.last else { return }
      names += 1
      folders.insert(folder.path)
      if call == "linkat", !bytes.isEmpty { faults.append("linked before its sync: \(line)") }
    case "close":
      if let file = files.first, bytes.contains(file.number) {
        faults.append("closed before its sync: \(line)")
      }
    default: break
    }
  }
}
