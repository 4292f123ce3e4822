/// The rows of one entry that can have the focus, from its first to the one behind its last.
///
/// A list of `Range` would do the same, but the first such list makes the program look for what
/// the bounds conform to among all that was linked in, and each look takes a twentieth of the work
/// before the first picture.
struct EntryRows: Equatable, Sendable {
  let lowerBound: Int
  let upperBound: Int

  init(_ rows: Range<Int>) {
    lowerBound = rows.lowerBound
    upperBound = rows.upperBound
  }

  var range: Range<Int> { lowerBound..<upperBound }
}
