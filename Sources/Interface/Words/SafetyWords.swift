extension Words {
  public struct Safety: Equatable, Sendable {
    public var title = "SAFETY"
    public var place = "{n} of {m}"
    public var askNow = "Ask now"
    public var call = "Call"
    public var always = "999 · NHS 111"
    public var noContacts = "No local contacts are set up on this computer."
    public var did = "What I did"
    public var with = "With whom"
    public var when = "When"
    public var whenLine = "A time today, such as 14:05, or now."
    public var nowWords = ["now", "just now"]
    public var noTime = "\"{text}\" is not a time of today up to now: {time} stays."
    public var notActed = "I have not acted because"
    public var aside = "Until this is written up, the visit cannot be finished."
    public var stays = "Something has to stand here: it stays as it was."
    public var written = "Written. a goes back."
    public var writtenNext = "Written. Another one waits: F8."
    public var changedTitle = "An answer was changed"
    public var changedLine =
      "{noted} Then the answer was changed. Both stay in the record, with the reason."
    public var changed = "It changed because"
    public var changedAfter = "{why} (before the change: {before})"
    public var waiting = "F8"
    public var openEvents = "{n} safety answers to write up: press F8"
    public var openEvent = "1 safety answer to write up: press F8"

    public init() {}
  }
}
