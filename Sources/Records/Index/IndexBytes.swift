import Glibc

/// The bytes of an index: a mapped file, or memory where no file can be written.
final class IndexBytes {
  private let start: UnsafeMutableRawPointer
  private let count: Int
  private let isMapped: Bool

  var all: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// Maps a regular file, never through a link; nil when that cannot be done.
  init?(mapping name: String, in folder: Folder) {
    guard let file = try? folder.openFile(name, O_RDONLY), let status = try? file.status(),
      status.st_mode & S_IFMT == S_IFREG, status.st_size > 0,
      let mapped = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file.number, 0),
      mapped != MAP_FAILED
    else { return nil }
    start = mapped
    count = Int(status.st_size)
    isMapped = true
  }

  /// Memory of a size, filled by `fill`.
  init(count: Int, _ fill: (UnsafeMutableRawBufferPointer) -> Void) {
    start = UnsafeMutableRawPointer.allocate(byteCount: max(8, count), alignment: 8)
    self.count = count
    isMapped = false
    fill(UnsafeMutableRawBufferPointer(start: start, count: count))
  }

  deinit {
    if isMapped { munmap(start, count) } else { start.deallocate() }
  }
}

/// A sum over the bytes of an index that finds what a crash or a bad disk leaves behind. It runs
/// at the pace of memory, because it is taken each time an index is opened.
struct IndexSum {
  private var lanes = SIMD4<UInt64>(
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5)

  /// Adds bytes; all but the last piece must be a multiple of 32 long.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let factor = SIMD4<UInt64>(repeating: 0x9FB2_1C65_1E98_DF25)
    var index = 0
    while index + 32 <= bytes.count {
      let words = bytes.loadUnaligned(fromByteOffset: index, as: SIMD4<UInt64>.self)
      lanes = (lanes ^ words) &* factor
      lanes ^= lanes &>> 29
      index += 32
    }
    while index < bytes.count {
      lanes[0] = (lanes[0] ^ UInt64(bytes[index])) &* 0x9FB2_1C65_1E98_DF25
      lanes[0] ^= lanes[0] &>> 29
      index += 1
    }
  }

  var value: UInt64 {
    var value: UInt64 = 0
    for lane in 0..<4 {
      value = (value ^ lanes[lane]) &* 0x9E37_79B9_7F4A_7C15
      value ^= value &>> 32
    }
    return value
  }

  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum = IndexSum()
    sum.add(bytes)
    return sum.value
  }
}
