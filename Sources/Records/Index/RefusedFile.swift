import Glibc

/// A file of a month that is no record, as the index remembers it: with its own time and size, so
/// that one that was mended in place is looked at again.
struct RefusedFile: Equatable {
  let month: MonthNumber
  let name: String
  let reason: String
  let size: Int64
  let seconds: Int64
  let nanoseconds: Int64

  /// Whether what stands in the folder now is another file.
  func hasChanged(in folder: Folder) -> Bool {
    let now = RefusedFile.stamp(name, in: folder)
    return now.size != size || now.seconds != seconds || now.nanoseconds != nanoseconds
  }

  static func stamp(
    _ name: String, in folder: Folder
  ) -> (size: Int64, seconds: Int64, nanoseconds: Int64) {
    var status = stat()
    guard fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return (-1, 0, 0) }
    return (
      Int64(status.st_size), Int64(status.st_ctim.tv_sec), Int64(status.st_ctim.tv_nsec)
    )
  }

  /// Six numbers, then name and reason.
  var bytes: [UInt8] {
    let (name, reason) = (Array(name.utf8), Array(reason.utf8))
    let numbers = [
      Int64(month.year * 12 + month.month - 1), size, seconds, nanoseconds, Int64(name.count),
      Int64(reason.count),
    ]
    var bytes: [UInt8] = []
    for number in numbers { withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) } }
    return bytes + name + reason
  }

  /// As many as the bytes hold whole.
  static func read(_ bytes: UnsafeRawBufferPointer) -> [RefusedFile] {
    var files: [RefusedFile] = []
    var index = 0
    while index + 48 <= bytes.count {
      func number(_ place: Int) -> Int64 {
        bytes.loadUnaligned(fromByteOffset: index + 8 * place, as: Int64.self)
      }
      let (month, nameCount, reasonCount) = (Int(number(0)), number(4), number(5))
      let start = index + 48
      guard nameCount >= 0, reasonCount >= 0, nameCount < bytes.count, reasonCount < bytes.count,
        start + Int(nameCount + reasonCount) <= bytes.count
      else { break }
      let middle = start + Int(nameCount)
      let end = middle + Int(reasonCount)
      files.append(
        RefusedFile(
          month: MonthNumber(year: month / 12, month: month % 12 + 1),
          name: String(decoding: bytes[start..<middle], as: UTF8.self),
          reason: String(decoding: bytes[middle..<end], as: UTF8.self), size: number(1),
          seconds: number(2), nanoseconds: number(3)))
      index = end
    }
    return files
  }
}
