extension Words {
  public struct Prompt: Equatable, Sendable {
    public var say = "Say"
    public var then = "Then"
    public var look = "Look for"
    public var lookHidden = "in full view: Esc, then v"
    public var why = "Why"
    public var source = "Source"
    public var heard = "What did you hear?"
    public var saw = "What did you see?"
    public var answer = "Answer"
    /// Which end is which, where a parent may be reading: no rating has a name.
    public var answerShared = "Answer: 0 easy to 3 hard"
    public var chosen = "[ chosen ]"
    public var noAnswer = "no answer"
    public var noAnswerLong = "no answer: declined, not asked, does not apply"
    public var noAnswerSeen = "no answer: declined, not asked, not seen, does not apply"
    public var noAnswerTitle = "Why is there no answer?"
    public var noAnswerLine = "It is noted as what it is. It is never counted as \"all is well\"."
    public var clear = "clear it: no answer yet"
    public var deeper = "{n} more questions here, if you like: press g"
    public var deeperOne = "1 more question here, if you like: press g"
    public var pause = "Pause: press F8 when you can"
    public var skipTitle = "The next question can be left out"
    public var skipSay = "The next question is about {topic}. Shall I ask it, or leave it out?"
    public var skipLine = "Enter: ask it. s: leave it out; it is noted as not wanted."
    public var masked = "Shared view: what you type shows as stars. F7 shows the words."
    public var shown = "The words show. F7 masks them again."
    public var noteTitle = "Note"
    public var noteLine = "Enter begins a new line. Esc ends; what is written is kept."
    /// Where one line is all there is.
    public var shortNoteLine = "Enter or Esc closes; what is written is kept."
    public var ratings = ["strength", "building", "look closer", "needs attention"]
    public var textHint = "Enter writes"

    public init() {}
  }
}
