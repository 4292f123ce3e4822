import Assessment
import Glibc

/// The parts of an index in its bytes. Rows are sorted newest first, the records of other kinds by
/// what they speak of, texts by their bytes.
struct IndexFile {
  /// A folder of a month as it was when its files were read.
  struct Month: Equatable {
    let number: MonthNumber
    let device: UInt64
    let inode: UInt64
    /// Seconds and nanoseconds of the folder's last change. Zero when it has to be read again.
    var seconds: Int64
    var nanoseconds: Int64
  }

  static let name = "records.index"
  static let magic: UInt64 = 0x5845_444E_4955_5441
  static let version: UInt32 = 4
  static let headerSize = 64
  static let monthSize = 48

  let bytes: IndexBytes
  let months: [Month]
  let rows: UnsafeBufferPointer<IndexRow>
  let others: UnsafeBufferPointer<IndexRow>
  let table: IndexTable
  let refused: [RefusedFile]

  /// nil for bytes that are no whole index of this version and setting.
  init?(_ bytes: IndexBytes, setting: Setting) {
    let all = bytes.all
    guard all.count >= IndexFile.headerSize else { return nil }
    func word(_ offset: Int) -> Int {
      Int(all.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    func long(_ offset: Int) -> UInt64 {
      all.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }
    guard long(0) == IndexFile.magic, word(8) == Int(IndexFile.version),
      word(12) == (setting == .care ? 0 : 1)
    else { return nil }
    let sizes = IndexSizes(
      months: word(16), refusedBytes: word(20), rows: word(24), others: word(28),
      strings: word(32), stringBytes: word(36))
    guard sizes.total == all.count,
      long(48) == IndexSum.of(UnsafeRawBufferPointer(rebasing: all[..<48])),
      long(40) == IndexSum.of(UnsafeRawBufferPointer(rebasing: all[IndexFile.headerSize...]))
    else { return nil }
    func part<Value>(_ offset: Int, _ count: Int, _ type: Value.Type) -> UnsafeBufferPointer<Value>
    {
      UnsafeBufferPointer(
        start: count == 0
          ? nil : all.baseAddress?.advanced(by: offset).assumingMemoryBound(to: type),
        count: count)
    }
    self.bytes = bytes
    rows = part(sizes.rowsStart, sizes.rows, IndexRow.self)
    others = part(sizes.othersStart, sizes.others, IndexRow.self)
    table = IndexTable(
      offsets: part(sizes.offsetsStart, sizes.strings + 1, UInt32.self),
      bytes: part(sizes.stringsStart, sizes.stringBytes, UInt8.self))
    months = (0..<sizes.months).map { index in
      let start = IndexFile.headerSize + index * IndexFile.monthSize
      return Month(
        number: MonthNumber(year: word(start), month: word(start + 4)),
        device: long(start + 8), inode: long(start + 16),
        seconds: Int64(bitPattern: long(start + 24)),
        nanoseconds: Int64(bitPattern: long(start + 32)))
    }
    guard table.isWhole else { return nil }
    refused = RefusedFile.read(
      UnsafeRawBufferPointer(rebasing: all[sizes.refusedStart..<sizes.total]))
  }

  /// The bytes of an index of these parts.
  static func bytes(
    setting: Setting, months: [Month], rows: [IndexRow], others: [IndexRow],
    texts: IndexTexts, refused: [RefusedFile]
  ) -> IndexBytes {
    let refusedBytes = refused.flatMap(\.bytes)
    let sizes = IndexSizes(
      months: months.count, refusedBytes: refusedBytes.count, rows: rows.count,
      others: others.count, strings: texts.offsets.count - 1, stringBytes: texts.bytes.count)
    return IndexBytes(count: sizes.total) { all in
      all.initializeMemory(as: UInt8.self, repeating: 0)
      func put<Value>(_ value: Value, _ offset: Int) {
        all.storeBytes(of: value, toByteOffset: offset, as: Value.self)
      }
      func copy<Value>(_ values: [Value], _ offset: Int) {
        values.withUnsafeBytes { source in
          if source.count > 0 {
            UnsafeMutableRawBufferPointer(rebasing: all[offset..<offset + source.count])
              .copyMemory(from: source)
          }
        }
      }
      for (index, month) in months.enumerated() {
        let start = headerSize + index * monthSize
        put(UInt32(month.number.year), start)
        put(UInt32(month.number.month), start + 4)
        put(month.device, start + 8)
        put(month.inode, start + 16)
        put(month.seconds, start + 24)
        put(month.nanoseconds, start + 32)
      }
      copy(rows, sizes.rowsStart)
      copy(others, sizes.othersStart)
      copy(texts.offsets, sizes.offsetsStart)
      copy(texts.bytes, sizes.stringsStart)
      copy(refusedBytes, sizes.refusedStart)
      put(magic, 0)
      put(version, 8)
      put(UInt32(setting == .care ? 0 : 1), 12)
      let counts = [
        sizes.months, sizes.refusedBytes, sizes.rows, sizes.others, sizes.strings,
        sizes.stringBytes,
      ]
      for (index, count) in counts.enumerated() { put(UInt32(count), 16 + 4 * index) }
      let content = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(all)[headerSize...])
      put(IndexSum.of(content), 40)
      put(IndexSum.of(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(all)[..<48])), 48)
    }
  }
}

/// The texts of an index as they are written.
struct IndexTexts {
  var offsets: [UInt32] = [0]
  var bytes: [UInt8] = []

  mutating func add(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    bytes.append(0)
    offsets.append(UInt32(bytes.count))
  }
}

/// Where each part of an index begins.
struct IndexSizes {
  let months: Int
  let refusedBytes: Int
  let rows: Int
  let others: Int
  let strings: Int
  let stringBytes: Int

  var rowsStart: Int { IndexFile.headerSize + months * IndexFile.monthSize }
  var othersStart: Int { rowsStart + rows * IndexRow.size }
  var offsetsStart: Int { othersStart + others * IndexRow.size }
  var stringsStart: Int { offsetsStart + (strings + 1) * 4 }
  var refusedStart: Int { stringsStart + stringBytes }
  var total: Int { refusedStart + refusedBytes }
}
