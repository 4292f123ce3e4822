extension Words {
  public struct Saving: Equatable, Sendable {
    public var saved = "saved"
    public var unsaved = "NOT SAVED"
    public var mark = "not saved"
    public var banner = "Not saved: {reason}. Your answers are kept here; each step tries again."
    public var bannerShort = "Not saved: {reason}"
    public var leaveTitle = "Leave although not everything is saved?"
    public var leaveUnsaved =
      "{n} steps of this visit are not on the disk. If you leave now, they are lost."
    public var leaveUnsavedOne =
      "1 step of this visit is not on the disk. If you leave now, it is lost."
    public var leaveHow = "Enter stays. A capital L leaves and loses it."

    public init() {}
  }
}
