/// Something that is wrong, or could be better, in a file of prompts.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  public enum Severity: String, Hashable, Sendable {
    /// The file is refused.
    case error
    /// The file is used all the same.
    case warning
  }

  /// The file as it was given, or `built-in` and its path below `Prompts`.
  public let file: String
  /// Such as `$.items[3].id`; `line 3, column 4` where the file is not JSON.
  public let path: String
  public let severity: Severity
  /// The reason and, after a semicolon, the mend.
  public let text: String

  public init(file: String, path: String, severity: Severity, text: String) {
    self.file = file
    self.path = path
    self.severity = severity
    self.text = text
  }

  /// One line: `FILE: PATH: reason; mend`.
  public var description: String { "\(file): \(path): \(text)" }
}
