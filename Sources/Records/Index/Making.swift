/// Something of the index that is worked out over all rows, some at a time while somebody works.
protocol Making {
  associatedtype Made
  /// Goes on over about so many rows; what was made once it is whole.
  mutating func advance(rows limit: Int) -> Made?
}

extension DerivedMaking: Making {}
extension OrderMaking: Making {}
extension RowColumnsMaking: Making {}

extension Optional where Wrapped: Making {
  /// Goes on with what was begun, or begins; nil while it is not whole.
  mutating func goOn(rows: Int, from start: @autoclosure () -> Wrapped) -> Wrapped.Made? {
    // Only one holder, or every step would copy all of it.
    var making = take() ?? start()
    if let made = making.advance(rows: rows) { return made }
    self = making
    return nil
  }
}
