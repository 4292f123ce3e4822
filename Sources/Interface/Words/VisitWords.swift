public import Assessment

extension Words {
  public struct Visit: Equatable, Sendable {
    public var with = "with {relation}"
    public var fullView = "full view"
    public var fullViewShort = "full"
    public var position = "{section} · {n} of {m}"
    public var positionShort = "{n}/{m}"
    public var nowFull = "Full view: only you should see it."
    public var nowShared = "Shared view."
    public var begunBy = "This visit was begun by {code}. If it is yours now, press i."
    public var left = "The visit is kept. \"Carry on\" brings you back to this place."
    public var lastEntryLost = "The last answer before it stopped may be missing. Please check it."
    public var unplacedOne =
      "The questions have changed since: 1 earlier answer could not be placed."
    public var unplaced =
      "The questions have changed since: {n} earlier answers could not be placed."

    public var before = "Before you ask"
    public var sharedView = "Shared view: this screen shows the words to say, no more. v turns it."
    public var fullViewLine = "Full view: only you should see this screen."
    public var safeToStop = "Every answer is saved as you give it. You can stop at any time."
    public var shortWalk = "Short walk: {n} prompts, about twenty minutes"
    public var fullWalk = "Full walk: {n} prompts"

    public var watchTitle = "Watch together"
    public var watchLine =
      "Two quiet minutes. Ask {relation} to be with baby as if you were not here."
    public var watchReady = "Press Space when you are both ready."
    public var watchRunning = "Nothing to write now. Just watch."
    public var watchPaused = "Paused. Space goes on."
    public var watchDone = "Thank you. Enter: what you saw."
    public var watchSkipped = "What you did not see has its own answer under -."

    public var overview = "Overview"
    public var tally = "Prompts: {list}"
    public var tallyAnswered = "{n} answered"
    public var tallyPassed = "{n} passed"
    public var tallyGaps = "{n} without an answer"
    public var tallyWithheld = "{n} kept for a time alone"
    public var tallyOpen = "{n} not asked yet"
    public var notInWalk = "Not in this walk: {list}. On its line, a asks that part."
    public var listAnd = " and "
    public var shortLeavesOut = "It leaves out {list}. The overview (o) can add them."
    public var concealed = "{n} prompts wait for another day."
    public var concealedOne = "1 prompt waits for another day."
    public var deeperNotOpened = "not opened"
    /// A question about safety in a list, while a parent may be reading.
    public var safetyPrompt = "Asked of everyone, {n} of {m}"
    public var open = "not asked yet"
    public var answered = "answered"
    public var gap = "no answer yet"
    public var withheld = "kept for a time alone"
    public var absences = Phrases<Absence> {
      [
        .declined: "did not want to say", .notAsked: "not asked", .notSeen: "not seen",
        .notApplicable: "does not apply",
      ]
    }

    public var complexity = "Several things at once make this family's life hard"
    public var complexityBecause = "Several things at once: {reason}"
    public var complexityAsk = "Several things at once: what was said or seen that shows it?"
    public var complexityLine = "An empty line takes it away. Esc closes and keeps it."
    public var complexityWithout = "Without it: {level}"
    public var complexityWith = "With it: {level}"
    public var complexityNow = "Now: {level}"
    public var levelNow = "Found so far: {level}"
    public var circumstances = "Around them: {list}"

    public var note = "Note"
    public var noteHidden = "written, not shown in shared view"
    public var textPrompt = "In their own words"
    public var searchTitle = "Find a prompt"
    public var paletteTitle = "Find a command"
    public var nothingFound = "Nothing found."
    public var notShownHere = "This page opens in full view only."
    public var turnScreen =
      "Turn the screen so that only you can see it, then press v for the full view."

    public init() {}
  }
}
