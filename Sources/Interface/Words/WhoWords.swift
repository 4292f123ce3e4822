extension Words {
  public struct Who: Equatable, Sendable {
    public var title = "Who"
    public var place = "{part}, {n} of {m}"
    public var parts = ["The baby", "The carer", "Today"]
    public var practiceOnly =
      "Practice only: do not enter a real family. For a real visit leave and start attune."
    public var intro = "Your own reference is enough; no names are needed."

    public var reference = "Baby's reference"
    public var referenceHint = "your own, such as B-0142"
    public var referenceMissing = "Please type the baby's reference; letters, digits and - only."
    public var known = "Known here. Please choose below."
    public var baby = "Is it"
    public var knownBorn = "{baby}, born {date}"
    public var knownDue = "{baby}, due {date}"
    public var babyOther = "another baby"
    public var babyMissing = "Please choose: is it a baby you know, or another one?"
    public var otherReference =
      "Another baby needs another reference, or a twin label if it is a twin."
    public var twin = "Twin label"
    public var twinHint = "A, B ... for a twin; else leave empty"
    public var twinBad = "One letter, A to Z, or nothing."
    public var twinOther = "{baby} was chosen above; this label is another baby's."
    public var born = "Born on"
    public var bornHint = "such as 3 Oct 2026; leave empty before the birth"
    public var bornFuture = "This day is still to come. Before the birth, fill in \"Due on\"."
    public var due = "Due on"
    public var dueHint = "if you know it"
    public var duePast = "This day is past. After the birth, fill in \"Born on\"."
    public var dueFar = "{date}: far from the day of birth. Please check both."
    public var datesMissing = "Please type the day of birth, or the due date before the birth."
    public var early = "Weeks early"
    public var earlyHint = "0 to 18; empty if not early"
    public var earlyBad = "A whole number of weeks from 0 to 18."
    public var earlyNot =
      "Not early by \"Due on\": due {due}, born {born}. Please correct one of them."
    public var earlyOther = "By \"Due on\" it is {span} early. Please check."
    public var earlyUnsaid =
      "By \"Due on\" it is {span} early. Please type the weeks, or 0 to count from the birth."
    public var nhs = "NHS number"
    public var nhsHint = "if you use it; may stay empty"
    public var nhsBad = "This is not a valid NHS number. Please check the digits."
    public var nhsRepeated = "The same digit ten times: please make sure."
    public var nhsGood = "The check digit fits."

    public var carer = "Known carers"
    public var carerNew = "someone new"
    public var carerNumbered = "{relation} (carer {n})"
    public var carerMissing = "Please choose: a carer you know, or someone new?"
    public var relation = "They are the baby's"
    public var relationHint = "in their words: mum, dad, partner, gran"
    public var relationMissing = "Please type how they name it: mum, dad, partner, gran ..."
    public var role = "Did they give birth?"
    /// The same before the birth.
    public var rolePregnant = "Are they pregnant?"
    public var yesGaveBirth = "yes, gave birth"
    public var yesIsPregnant = "yes, is pregnant"
    public var roles = ["yes, or is pregnant", "no, another parent", "no, kin or foster carer"]
    public var rolesReadBack = [
      "gave birth, or is pregnant", "another parent", "kin or foster carer",
    ]
    public var gaveBirth = "gave birth"
    public var isPregnant = "is pregnant"
    public var roleMissing = "Please choose one: some scales are made for one of them only."
    public var language = "Language"
    public var languageHint = "if not English"
    public var english = "English"
    public var interpreter = "Interpreter"
    public var interpreters = ["none", "professional", "family member"]

    public var present = "Also in the room"
    public var presentHint = "nobody, or who; separate with commas"
    public var nobodyWords = ["nobody", "no one", "none", "no", "-"]
    public var safe = "Safe to talk?"
    public var safeChoices = ["yes", "no", "not sure"]
    public var safeMissing = "Please choose one."
    public var stage = "Guide"
    public var stageMissing = "Please choose a guide."
    public var stageProposed = "{stage}, for this age"
    public var stageUnlike = "Another guide than this age has: {stage}. Please check."
    public var stageBorn = "Baby is born: please choose a guide for after the birth."
    public var stageUnborn =
      "Not born by these dates: only antenatal fits. After the birth, fill in \"Born on\"."
    public var stageCorrected = "{stage}, for the corrected age"
    public var stageOther = "No guide for this age is here. Choose the one that comes nearest."
    public var outOfRange = "out of range: older than the guides were made for"
    public var guideKept =
      "This visit keeps its guide, {kept}; for this age it is {stage}. Leave and start a new "
      + "visit for that one, or go on and say why."
    public var guideRefused =
      "This visit's guide is {kept}; by this date it would be {stage}. Please check. If it is "
      + "right, leave this visit and start a new one."
    public var noGuides = "No guide can be used. Leave, and run: attune packs check"

    public var bornTitle = "Which day of birth is right?"
    public var contradiction = "An earlier visit says born {earlier}; here it is {now}."
    public var bornEarlier = "{date}: I mistyped it here"
    public var bornNow = "{date}: the earlier visit has it wrong, and is not counted with this one"
    public var bornOther = "It is another baby: I change the reference"
    public var dueTitle = "Which due date is right?"
    public var dueContradiction = "An earlier visit says due {earlier}; here it is {now}."
    public var dueBirthTitle = "Is this the same baby?"
    public var dueBirth = "An earlier visit says due {due}; here the baby is born {born}."
    public var birthMistyped = "born {date}: I mistyped it here"
    public var dueWrong =
      "due {date}: the earlier visit has it wrong, and is not counted with this one"
    public var stageReason = "Why this guide"
    public var stageReasonHint = "the dates propose another one"
    public var stageReasonMissing = "Please write why: the dates propose {stage}."
    public var readBackStage = "{stage}, because: {reason}"
    public var readBackOthers = "also known here: {list}"

    public var begunTitle = "A visit with this baby is begun and not finished."
    public var begunCarryOn = "Carry on with that one"
    public var begunNew = "Start a new visit beside it"
    public var typedKept =
      "What you typed is kept until you leave Attune: Start a visit brings it back."
    public var unchanged = "Nothing was changed. To take a change, go on with F10."
    public var typedTitle = "You had begun to type."
    public var typedGoOn = "Go on with {reference}"
    public var typedNew = "Start with an empty page"

    public var readBackTitle = "Read back"
    public var readBack = "Please check, aloud if you can, before the first question."
    public var readBackBaby = "Baby"
    public var readBackTwin = "twin {twin}: the other twin has their own visit"
    public var readBackBorn = "born {date}"
    public var readBackDue = "due {date}"
    public var readBackEarly = "{n} weeks early"
    public var readBackEarlyOne = "1 week early"
    public var readBackCarer = "Carer"
    public var readBackLanguage = "language {language}, interpreter: {interpreter}"
    public var readBackRoom = "Room"
    public var readBackAlone = "Nobody else"
    public var readBackPrivate = "Every question can be asked."
    public var readBackNotPrivate = "Some questions wait for another day."
    public var readBackBy = "By"

    public init() {}
  }
}
