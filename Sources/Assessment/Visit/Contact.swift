/// When and how the practitioner met the carer.
public struct Contact: Equatable, Sendable {
  public enum SafeToTalk: String, CaseIterable, Hashable, Sendable { case yes, no, unknown }

  public var at: Moment
  public var stage: Stage
  /// Who else is in the room.
  public var present: [String]
  public var safeToTalk: SafeToTalk
  /// Why the stage is not the one the dates propose; nil when it is, or nothing was said.
  public var stageReason: String?

  public init(
    at: Moment, stage: Stage, present: [String] = [], safeToTalk: SafeToTalk,
    stageReason: String? = nil
  ) {
    self.at = at
    self.stage = stage
    self.present = present
    self.safeToTalk = safeToTalk
    self.stageReason = stageReason
  }

  /// Whether abuse and harm can be asked about: nobody else there, safe to talk, and no family
  /// member interpreting.
  public func isPrivate(for carer: Carer) -> Bool {
    present.isEmpty && safeToTalk == .yes && carer.interpreter != .family
  }
}
