extension Words {
  public struct Visit: Equatable, Sendable {
    public var with = "with {relation}"
    public var fullView = "full view"
    public var position = "{section} · {n} of {m}"
    public var positionShort = "{n}/{m}"
    public var before = "Before you ask"
    public var sharedView = "This screen is safe to share: it shows the words to say, no more."
    public var safeToStop = "Every answer is saved as you give it. You can stop at any time."
    public var shortWalk = "Short walk: {n} prompts, about twenty minutes"
    public var fullWalk = "Full walk: {n} prompts"
    public var watchTitle = "Watch together"
    public var watchLines = [
      "Two quiet minutes. Ask {relation} to be with baby as if you were not here."
    ]
    public var watchReady = "Press Space when you are both ready."
    public var watchRunning = "Nothing to write now. Just watch."
    public var watchPaused = "Paused. Space goes on."
    public var watchDone = "Thank you. Enter: what you saw."
    public var lookFor = "Look for"
    public var overview = "Overview"
    public var overviewGaps = "{n} prompts have no answer yet"
    public var overviewGapOne = "1 prompt has no answer yet"
    public var overviewFull = "Every prompt has an answer"
    public var deeperNotOpened = "not opened (goes deeper)"
    public var answered = "answered"
    public var gap = "no answer yet"
    public var withheld = "kept for a time alone"
    public var absences = [
      "declined": "did not want to say", "not-asked": "not asked", "not-seen": "not seen",
      "not-applicable": "does not apply",
    ]
    public var complexity = "Several things at once make this family's life hard"
    public var complexityAsk = "What was said or seen that makes it so?"
    public var complexityLevel = "with this: {level}"
    public var circumstances = "Around them: {list}"
    public var note = "Note"
    public var noteHidden = "written, not shown in shared view"
    public var searchTitle = "Find a prompt"
    public var paletteTitle = "Find a command"
    public var nothingFound = "Nothing found."
    public var leaveTitle = "Leave this visit?"
    public var leaveLine = "It is kept. \"Carry on\" at the start brings you back to this place."
    public var leaveYes = "Leave, keep the visit"
    public var leaveNo = "Stay"
    public var helpTitle = "Help"
    public var helpLine = "What you can press here. Esc goes back."
    public var unplaced =
      "The questions have changed since: {n} earlier answers could not be placed ({item})."
    public var textPrompt = "In their own words"
    public var notShownHere = "This page opens in full view only."
    public var turnScreen =
      "Turn the screen so that only you can see it, then press {key} for the full view."

    public init() {}
  }

  public struct Prompt: Equatable, Sendable {
    public var say = "Say"
    public var then = "Then"
    public var look = "Look for"
    public var why = "Why"
    public var source = "Source"
    public var heard = "What did you hear?"
    public var saw = "What did you see?"
    public var answer = "Answer"
    public var chosen = "[ chosen ]"
    public var noAnswer = "no answer"
    public var noAnswerLong = "no answer: declined, not asked, does not apply"
    public var noAnswerSeen = "no answer: declined, not asked, not seen, does not apply"
    public var noAnswerTitle = "Why is there no answer?"
    public var noAnswerLine = "It is noted as what it is. It is never counted as \"all is well\"."
    public var clear = "clear it: no answer yet"
    public var deeper = "{n} more questions go deeper here: press g"
    public var deeperOne = "1 more question goes deeper here: press g"
    public var pause = "Pause: press F8 when you can"
    public var noteTitle = "Note"
    public var noteLine = "Esc closes; the note is kept."
    public var whyTitle = "Why this prompt"
    public var ratings = ["strength", "building", "look closer", "needs attention"]
    public var textHint = "Enter writes"

    public init() {}
  }

  public struct Safety: Equatable, Sendable {
    public var title = "SAFETY"
    public var askNow = "Ask now"
    public var call = "Call"
    public var always = "999 · NHS 111"
    public var noContacts = "No local contacts are set up on this computer."
    public var did = "What I did"
    public var with = "With whom"
    public var notActed = "Or: I have not acted because"
    public var aside = "Set aside: the visit cannot be finished until one of these is written."
    public var needed = "Please write what you did, or why you have not acted."
    public var changedTitle = "An answer was changed"
    public var changedLine = "Before, you noted: {noted} Why has this changed?"
    public var changed = "It changed because"
    public var waiting = "F8"
    public var waitingLine = "Something waits at F8"
    public var openEvents = "{n} to write up first: press F8"
    public var openEvent = "1 to write up first: press F8"

    public init() {}
  }
}
