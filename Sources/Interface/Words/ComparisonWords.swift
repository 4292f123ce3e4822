extension Words {
  /// Two visits side by side.
  public struct Comparison: Equatable, Sendable {
    public var title = "Two visits compared"
    public var visits = "Two visits with {relation} and this baby."
    public var carers = "Two people's records, not for sharing."
    public var first = "1"
    public var second = "2"
    public var head = "{date}  {relation}  {stage}  by {who}"
    public var found = "What was found"
    public var level = "Level"
    public var noLevel = "none"
    public var areas = "Areas"
    public var differs = "Not the same"
    public var same = "The same in both"
    public var oneOnly = "Asked in one of them only"
    public var notAsked = "not part of this visit"
    public var noDifference = "Every item asked in both has the same answer."

    public var marked = "Marked: {dyad}, {date}. c on another visit of this baby compares the two."
    public var unmarked = "No longer marked."
    public var sameVisit = "this is the same visit; mark another one"
    public var otherBaby =
      "these are two babies; two visits of one baby can be compared, with one carer or with two"

    public init() {}
  }
}
