/// The CRC-32 of zlib, PNG and Ethernet: any tool can recompute it.
///
/// It finds every single flipped bit and every burst of up to 32 bits. It guards against
/// accidents, not against people.
struct CRC32 {
  /// Sixteen tables, so that sixteen bytes take one step.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 16 * 256)
    for index in 0..<256 {
      var value = UInt32(index)
      for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
      tables[index] = value
    }
    for table in 1..<16 {
      for index in 0..<256 {
        let before = tables[(table - 1) * 256 + index]
        tables[table * 256 + index] = before >> 8 ^ tables[Int(before & 0xFF)]
      }
    }
    return tables
  }()

  private var state: UInt32 = 0xFFFF_FFFF

  mutating func add(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBytes { add($0) } }

  mutating func add(_ buffer: UnsafeRawBufferPointer) {
    CRC32.tables.withUnsafeBufferPointer { tables in
      var value = state
      var index = 0
      while index + 16 <= buffer.count {
        // Two steps whose look-ups do not wait for each other: the second half does not know the
        // first one's result yet, which is what the upper eight tables are for.
        let low = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let high = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
        let mixed = low ^ UInt64(value)
        func lane(_ word: UInt64, _ shift: UInt64, _ table: Int) -> UInt32 {
          tables[table << 8 | Int(truncatingIfNeeded: word &>> shift & 0xFF)]
        }
        let one = lane(mixed, 0, 15) ^ lane(mixed, 8, 14) ^ lane(mixed, 16, 13)
        let two = lane(mixed, 24, 12) ^ lane(mixed, 32, 11) ^ lane(mixed, 40, 10)
        let three = lane(mixed, 48, 9) ^ lane(mixed, 56, 8) ^ lane(high, 0, 7)
        let four = lane(high, 8, 6) ^ lane(high, 16, 5) ^ lane(high, 24, 4)
        let five = lane(high, 32, 3) ^ lane(high, 40, 2) ^ lane(high, 48, 1)
        value = one ^ two ^ three ^ four ^ five ^ lane(high, 56, 0)
        index += 16
      }
      while index + 8 <= buffer.count {
        let word = UInt64(
          littleEndian: buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let mixed = word ^ UInt64(value)
        func lane(_ shift: UInt64, _ table: Int) -> UInt32 {
          tables[table << 8 | Int(truncatingIfNeeded: mixed &>> shift & 0xFF)]
        }
        // Written out: the compiler leaves a loop here as a loop.
        let first = lane(0, 7) ^ lane(8, 6) ^ lane(16, 5) ^ lane(24, 4)
        value = first ^ lane(32, 3) ^ lane(40, 2) ^ lane(48, 1) ^ lane(56, 0)
        index += 8
      }
      while index < buffer.count {
        value = value >> 8 ^ tables[Int((value ^ UInt32(buffer[index])) & 0xFF)]
        index += 1
      }
      state = value
    }
  }

  /// Whether eight digits are ``hexadecimal``.
  func matches(_ digits: UnsafeBufferPointer<UInt8>) -> Bool {
    guard digits.count == 8 else { return false }
    let value = state ^ 0xFFFF_FFFF
    for (index, byte) in digits.enumerated() {
      let digit = UInt8(truncatingIfNeeded: value >> UInt32(28 - 4 * index)) & 0xF
      guard byte == (digit < 10 ? digit + 48 : digit + 87) else { return false }
    }
    return true
  }

  /// Eight lower-case hexadecimal digits.
  var hexadecimal: String {
    let digits = String(state ^ 0xFFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
