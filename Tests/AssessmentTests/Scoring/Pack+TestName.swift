public import Assessment
public import Testing

/// A test's case is named by the pack's id instead of its whole content.
extension Pack: CustomTestStringConvertible {
  public var testDescription: String { id }
}
