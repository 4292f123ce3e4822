extension Pack {
  /// When a visit offers a scale by itself; any other scale can be asked for by name.
  public struct Offer: Hashable, Sendable {
    public enum Moment: String, CaseIterable, Hashable, Sendable {
      /// Beside the prompts about the carer's own wellbeing.
      case howAreYou = "how-are-you"
      /// When everything was asked and watched: conversation and watching come first.
      case afterConversation = "after-conversation"
    }

    public let moment: Moment
    /// Cut-offs of other scales, `PACK/CUTOFF`: it is offered once one of them is past. Empty:
    /// always.
    public let after: [String]

    public init(moment: Moment, after: [String] = []) {
      self.moment = moment
      self.after = after
    }
  }
}

extension Validity {
  /// Whether a scale was made for the carer and the baby's age of a visit, so that it can be
  /// offered. An age that is not known does not rule it out; one beyond an upper age that only
  /// warns does.
  public func offers(in situation: Situation) -> Bool {
    let fit = Fit(self, kind: .instrument, in: situation)
    return fit.isValid && fit.age != .advisedAgainst
  }
}
