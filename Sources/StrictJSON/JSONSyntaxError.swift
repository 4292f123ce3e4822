/// Why bytes are not strict JSON, and where.
public struct JSONSyntaxError: Error, Equatable, Sendable {
  /// Counted from 1.
  public let line: Int
  /// In bytes, counted from 1.
  public let column: Int
  public let reason: String

  public var message: String { "line \(line), column \(column): \(reason)" }
}
