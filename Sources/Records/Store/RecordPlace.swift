import Contracts

/// The folder and name of a record inside `records/`: the UTC month of its id.
struct RecordPlace: Equatable {
  let year: String
  let month: String
  let name: String

  /// nil for a text that is no id, so that none becomes a path.
  init?(_ id: String) {
    guard let month = RecordID.month(of: id) else { return nil }
    year = RecordPlace.padded(month.year, 4)
    self.month = RecordPlace.padded(month.month, 2)
    name = "\(id).json"
  }

  /// The id a file name stands for, or nil.
  static func id(_ name: String, _ ending: String) -> String? {
    guard name.hasSuffix(ending) else { return nil }
    let id = String(name.dropLast(ending.count))
    return RecordID.isValid(id) ? id : nil
  }

  /// The milliseconds since 1970 in the id that a file name stands for; nil for any other name.
  static func milliseconds(_ name: String, _ ending: StaticString) -> UInt64? {
    let idLength = 36
    var name = name
    return name.withUTF8 { bytes in
      guard bytes.count == idLength + ending.utf8CodeUnitCount,
        bytes[idLength...].elementsEqual(
          UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)),
        RecordID.isValid(UnsafeBufferPointer(rebasing: bytes[..<idLength]))
      else { return nil }
      var time: UInt64 = 0
      for byte in bytes[..<13] where byte != UInt8(ascii: "-") {
        time = time << 4 | UInt64(byte < 58 ? byte - 48 : byte - 87)
      }
      return time
    }
  }

  static func isYear(_ name: String) -> Bool {
    isDigits(name, 4...5) && !(name.utf8.count == 5 && name.hasPrefix("0"))
  }
  static func isMonth(_ name: String) -> Bool {
    isDigits(name, 2...2) && (1...12).contains(Int(name) ?? 0)
  }

  private static func isDigits(_ name: String, _ count: ClosedRange<Int>) -> Bool {
    count.contains(name.utf8.count) && name.utf8.allSatisfy { (48...57).contains($0) }
  }

  static func padded(_ number: Int, _ count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}
