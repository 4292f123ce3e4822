extension Words {
  /// Filters kept under names.
  public struct FilterShelf: Equatable, Sendable {
    public var title = "Saved filters"
    public var intro = "Enter puts one into the filter line."
    public var none = "No filter is kept yet. Type one with /, then come back here to keep it."
    public var keep = "Keep \"{filter}\" under a name"
    public var nameTitle = "Keep this filter"
    public var name = "Name"
    public var nameHint = "such as: to sign off"
    public var nameMissing = "Please type a name."
    public var nameTaken = "\"{name}\" is another filter; F10 again puts this one in its place."
    public var kept = "Kept as \"{name}\"."
    public var dropped = "\"{name}\" is no longer kept. Its filter stands in the line."
    public var nothingHere = "This line is no saved filter."

    public init() {}
  }
}
