extension Words {
  /// What plain mode says, a line at a time, and the words it takes.
  public struct Plain: Equatable, Sendable {
    public var typed = Phrases<PlainWord> {
      [
        .back: "back", .skip: "skip", .note: "note", .why: "why", .help: "help", .quit: "quit",
        .again: "again", .none: "none", .deeper: "deeper", .time: "time", .clear: "clear",
        .done: "done", .yes: "yes", .change: "change", .short: "short", .full: "full",
        .result: "result", .decide: "decide", .several: "several", .gaps: "gaps",
        .overview: "overview", .find: "find", .undo: "undo", .redo: "redo", .view: "view",
        .finish: "finish", .safety: "safety", .aside: "aside", .letter: "letter", .more: "more",
        .hide: "hide", .show: "show", .earlier: "earlier", .check: "check", .save: "save",
        .reply: "reply", .outcome: "outcome", .correct: "correct", .add: "add",
        .mistake: "mistake", .story: "story",
        .family: "family", .courses: "courses", .certificate: "certificate",
        .matrix: "matrix", .figures: "figures", .names: "names", .files: "files",
      ]
    }
    public var meanings = Phrases<PlainWord> {
      [
        .back: "the question before", .skip: "on without an answer; it is named as a gap",
        .note: "write a note", .why: "why this is asked, and the source",
        .help: "these words", .quit: "leave; what you gave is kept",
        .again: "say this page again", .none: "there is no answer, and why",
        .deeper: "the further questions of this area", .time: "how much of the two minutes is left",
        .clear: "empty what is written here", .done: "on to the end of these lines",
        .yes: "this is right, begin", .change: "change who this visit is with",
        .short: "the short walk", .full: "every question", .result: "what the rules find",
        .decide: "your decision", .several: "note that several things come together",
        .gaps: "the next question without an answer", .overview: "every question and its state",
        .find: "find a question", .undo: "take the last answer back", .redo: "give it again",
        .view: "full view, or shared view again", .finish: "finish and save, typed in full",
        .safety: "what waits to be written up", .aside: "set it aside for now",
        .letter: "write a letter about this visit",
        .reply: "say something of this visit, or answer",
        .more: "the next ones", .hide: "clear the screen at once",
        .earlier: "earlier visits with this family",
        .check: "check the entries against the form", .save: "save this score with a family",
        .family: "the family once more, and what is seen",
        .courses: "how far you are in each course", .certificate: "write your certificate",
        .matrix: "every item, and what each rater chose where it was shown",
        .figures: "how far the raters agree", .names: "the raters' codes, or none",
        .files: "which files are left out, and why",
        .outcome: "note what became of it", .correct: "correct a line of it",
        .add: "add words to it",
        .mistake: "mark it as entered in error, on the wrong family; or take that back",
        .story: "close the story of this family, or open it again",
      ]
    }
    public var places = "Type the number of the line that is wrong, or back, help, quit:"
    public var helpLine = "You can type:"
    public var helpText =
      "To write one of these words as your text, put a full stop behind it."
    public var meaning = "{word}: {meaning}"

    public var question = "{section}, question {n} of {m}. {title}"
    public var family = "This visit: {family}."
    public var option = "{key} {label}"
    public var inWords = "or type {label}"
    public var range = "{first} to {last}"
    public var ratingsMasked =
      "0 easy to 3 hard. What each number stands for is in full view: type view."
    public var soFar = "Your answer so far: {answer}"
    public var soFarUnsaved = "Your answer so far, not saved: {answer}"
    public var answered = "It has an answer."
    public var answer = "Answer {codes}, or back, skip, note, why, help, quit:"
    public var answerAgain =
      "Enter goes on; {codes} changes the answer; or back, skip, note, why, help, quit:"
    public var text = "Type it on one line, or back, skip, note, why, help, quit:"
    public var textAgain = "Type more, Enter goes on, or back, skip, clear, help, quit:"
    public var pickLine = "Type a number, or back, help, quit:"
    public var home = "Type a number or a word, or help, quit:"
    public var readBack = "Type yes if this is right, or change, help, quit:"
    public var due = "Type a number, or back, help, quit:"
    public var before = "Enter begins the short walk; or full, change, help, quit:"
    public var beforeFull = "Enter begins the full walk; or change, help, quit:"
    public var watchReady = "Enter begins, or back, skip, help, quit:"
    public var watchRunning = "Enter ends, or time, back, skip, help, quit:"
    public var overview = "Type a number, Enter for the result, or gaps, several, back, help, quit:"
    public var overviewShared = "Type a number, Enter for the result, or gaps, back, help, quit:"
    public var gate = "Type view, or back, help, quit:"
    public var result = "Enter goes on to your decision; or why, gaps, back, help, quit:"
    public var finish = "Type finish in full to save, or back, decide, help, quit:"
    public var finished = "Enter goes to the start:"
    public var courses = "Type the number of a course, or back, help, quit:"
    public var course =
      "Enter walks the next family, a number another; or certificate, back, help, quit:"
    public var courseNext = "Next: {title}."
    public var workshopItem = "Item {n} of {m}. {title}."
    public var workshopCovered =
      "Enter shows the ratings, or skip, back, matrix, figures, help, quit:"
    public var workshopShown =
      "{keys} notes what you agree on, Enter goes on; or why, note, back, matrix, help, quit:"
    public var workshopMatrix = "Type the number of an item, or back, names, help, quit:"
    public var workshopUnseen = "not shown yet"
    public var record = "Enter goes back, or help, quit:"
    public var safety = "Type a number to write it, or aside, help, quit:"
    public var hidden = "Type show to go back:"
    public var find = "What to look for:"
    public var found = "Type a number, other words to look for, or back:"

    public var fieldText = "{label} ({hint}):"
    public var fieldIt = "it"
    public var fieldKeep = "{label}, Enter keeps {text}:"
    public var fieldEmpty = "{label}:"
    public var fieldChoose = "Answer {codes}:"
    public var fieldChooseKeep = "Answer {codes}, Enter keeps {n}:"
    public var formIntro = "A line at a time; back, skip, done, help and quit work at each."
    public var written = "Written so far: {text}"
    public var writtenMasked = "Something is written; it is not said in shared view."
    public var writtenMore = "What you type is added to it; clear empties it."
    public var writeLine = "Type it on one line, Enter alone closes:"
    public var cleared = "It is empty now."
    public var tooLong = "That was too long: the end of it is not kept."
    public var withWhom = "Enter alone if with nobody else."

    public var unknown = "\"{text}\" is not an answer here."
    public var noSuch = "There is no {n} here."
    public var unclear = "This could be {list}. Please type more of it."
    public var nothingHere = "{word} does nothing here."
    public var typeNumber = "Please type a number."
    public var noAnswerYet = "There is no answer yet. Type skip to go on without one."
    public var skipped = "Left open; it is named as a gap."
    public var typeYes = "Please type yes, or change."
    public var typeYesOrBack = "Please type yes to begin, or back."
    public var exchange = "Type yes to begin, or back, help, quit:"
    public var typeView = "Please type view for this page."
    public var typeFinish = "To save for good, type the whole word: finish."
    public var or = " or "

    public var saved = "Saved."
    public var savedAll = "Saved now, with everything that waited."
    public var begun = "The two minutes run. Nothing is said until Enter ends them."
    public var minute = "1 minute"
    public var minutes = "{n} minutes"
    public var second = "1 second"
    public var seconds = "{n} seconds"
    public var left = "{time} left."
    public var fullView = "Full view. Make sure that only you can hear and see this."
    public var sharedView = "Shared view."
    public var kept = "The visit is kept. Carry on at the start brings you back to this place."
    public var notKept = "{n} steps could not be saved."
    public var savedList = "Saved visits, {first} to {last} of {all}."
    public var savedMore = "Type a number, or more, back, help, quit:"
    public var savedRow = "{date}, {dyad} {relation}, {stage}, {level}"
    public var safetyRaised = "safety"
    public var safetyNotAsked = "safety not asked"
    public var decidedOtherwise = "decided otherwise"
    public var rule = "Rule {id}."
    public var complexityOff = "not noted"
    public var complexityOn = "noted"
    public var stay = "stay"
    public var leaveAnyway = "leave, and lose it"
    public var skipOffer = "Type yes to ask it, skip to leave it out, or back, help, quit:"
    public var typeYesOrSkip = "Please type yes to ask it, or skip to leave it out."

    // What the screens say with the name of a key, said with the word that is typed here.
    public var carryOnLine = "Is one of these the family you are with? Nothing is lost."
    public var beforeShared =
      "This is shared view: the words to say are given, what the numbers stand for is not."
    public var earlierKey = "type earlier to hear what is kept of visits"
    public var startWatch = "Begin when you are both ready."
    public var watchDone = "Thank you. Now what you saw."
    public var turnScreen =
      "Make sure that only you can see and hear this, then type view for the full view."
    public var deeperMany = "{n} more questions go deeper here: type deeper."
    public var deeperOne = "1 more question goes deeper here: type deeper."
    public var pause = "Pause: type safety when you can."
    public var openEvents = "{n} to write up first: type safety."
    public var openEvent = "1 to write up first: type safety."
    public var safetyTitle = "Safety"
    public var call = "999, or NHS 111"
    public var withheld =
      "The offer waits until what you did about safety is written: type safety."
    public var safetyOpen = "Not written up yet: type safety."
    public var safetyDone = "Written up. Type safety to hear it."
    public var writtenNext = "Another one waits: type safety."
    public var watchSkipped = "For what you did not see, type none."
    public var begunBy = "This visit was begun by {code}."
    public var whoUnchanged = "Nothing was changed. To take a change, type done."
    public var lookInFull = "said in full view only: type view."
    public var viewFirst = "This opens in full view only: type view."
    public var lastPage = "This is the last page. Type finish to save."
    public var finishKey = "Type finish to save it."
    public var finishMissing = "Still empty: {list}. Type decide to go there."
    public var notInWalk = "Not in this walk: {list}. A number asks one of its questions."
    public var shortLeavesOut =
      "It leaves out {list}; full asks them, and so does their number in the overview."
    public var safetyFirst =
      "Not yet: what you did about safety is still to be written. Type safety."
    public var decideFirst = "No decision yet: type decide. {what}"
    public var finishFailed =
      "Not saved: {reason}. Your answers are kept; finish tries again."
    public var nothing = "That does nothing here. Type help to hear what you can do."

    public var scaleNotChecked = "Not checked yet: type check."
    public var scaleNotSaved = "This score is not saved. Type save to save it with a family."
    public var scaleFormLine = "It tells which order of the form you have."
    public var scaleWhyLine = "The reason is not kept either."
    public var scaleAddends = "Type a number to hear how that score adds up."
    public var scales = "Type a number, Enter goes on, or back, help, quit:"
    public var scaleForm = "The number on your form, or back, help, quit:"
    public var scaleIntro = "Enter begins, or back, help, quit:"
    public var scaleKey = "Key {keys}, or back, skip, none, note, help, quit:"
    public var scaleReadBack = "Enter if it is so, or key {keys}, or back, none, help, quit:"
    public var scaleAgain = "Key {keys}, Enter if it is blank, or back, help, quit:"
    public var scaleResult = "Enter goes on; or a number, check, back, help, quit:"
    public var scaleResultDone = "Enter goes on; or a number, back, help, quit:"

    public init() {}
  }
}
