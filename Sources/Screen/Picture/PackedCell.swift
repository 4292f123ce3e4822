/// A cell as a picture keeps it: plain bytes, so that a picture of thousands is made, compared and
/// thrown away without a look at each.
struct PackedCell: Equatable, Sendable {
  /// Its one Unicode scalar, or, beyond all of those, the place among the picture's clusters.
  var code: UInt32
  var style: Style
  var isContinuation = false
  /// Every byte of a cell says something, so that rows can be compared as bytes.
  private let rest: UInt16 = 0

  /// The first code that is no scalar.
  static let firstCluster: UInt32 = 0x11_0000
  static let blank = PackedCell(code: 0x20, style: [])
}

extension Canvas {
  /// The code of a character, which is kept if it is of several scalars.
  mutating func code(of character: Character) -> UInt32 {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1 { return first.value }
    let place = clusters.firstIndex(of: character) ?? clusters.count
    if place == clusters.count { clusters.append(character) }
    return PackedCell.firstCluster + UInt32(place)
  }

  func unpacked(_ cell: PackedCell) -> Cell {
    let character =
      cell.code < PackedCell.firstCluster
      ? Unicode.Scalar(cell.code).map(Character.init) ?? " "
      : clusters[Int(cell.code - PackedCell.firstCluster)]
    return Cell(character: character, style: cell.style, isContinuation: cell.isContinuation)
  }

  /// Whether two cells look the same, each in its own picture.
  func isSame(_ index: Int, as other: Canvas) -> Bool {
    let (left, right) = (cells[index], other.cells[index])
    let firstCluster = PackedCell.firstCluster
    guard left.code >= firstCluster, right.code >= firstCluster else { return left == right }
    return unpacked(left) == other.unpacked(right)
  }

  /// The first cell of a range that looks otherwise in another picture of the same size; the end of
  /// the range when none does.
  func firstDifferent(in range: Range<Int>, from other: Canvas) -> Int {
    if clusters.isEmpty, other.clusters.isEmpty { return firstUnequal(in: range, from: other) }
    return range.first { !isSame($0, as: other) } ?? range.upperBound
  }

  /// The same for cells that need no look at a cluster: nearly every picture.
  private func firstUnequal(in range: Range<Int>, from other: Canvas) -> Int {
    cells.withUnsafeBytes { own in
      other.cells.withUnsafeBytes { others in
        let own = own.bindMemory(to: UInt64.self)
        let others = others.bindMemory(to: UInt64.self)
        // Nearly every row is as it was, which is seen without a look at each cell.
        var difference: UInt64 = 0
        for index in range { difference |= own[index] ^ others[index] }
        guard difference != 0 else { return range.upperBound }
        return range.first { own[$0] != others[$0] } ?? range.upperBound
      }
    }
  }
}

extension Canvas: Equatable {
  public static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.cursor == right.cursor
      && left.cells.indices.allSatisfy { left.isSame($0, as: right) }
  }
}
