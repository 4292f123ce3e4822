extension Words {
  /// The same words for plain mode: where the screens name a key, the word that is typed.
  var spoken: Words {
    Words(
      home: spokenHome, who: spokenWho, visit: spokenVisit, prompt: spokenPrompt,
      result: spokenResult, decision: spokenDecision, safety: spokenSafety, saving: saving,
      review: review, followUp: followUp, commands: spokenCommands, time: time, path: spokenPath,
      plain: plain, scale: spokenScale, letter: letter, filter: filter, room: room,
      training: training, reviewing: reviewing, comparison: comparison, exchange: exchange,
      filterShelf: filterShelf)
  }

  private var spokenPath: Path {
    var path = path
    path.readBackKey = plain.earlierKey
    return path
  }

  private var spokenHome: Home {
    var home = home
    home.carryOnLine = plain.carryOnLine
    home.hiddenLine = plain.hidden
    return home
  }

  private var spokenWho: Who {
    var who = who
    who.unchanged = plain.whoUnchanged
    return who
  }

  private var spokenVisit: Visit {
    var visit = visit
    visit.sharedView = plain.beforeShared
    visit.nowShared = plain.sharedView
    visit.nowFull = plain.fullView
    visit.watchReady = plain.startWatch
    visit.watchPaused = plain.startWatch
    visit.watchDone = plain.watchDone
    visit.turnScreen = plain.turnScreen
    visit.watchSkipped = plain.watchSkipped
    visit.begunBy = plain.begunBy
    visit.notInWalk = plain.notInWalk
    visit.shortLeavesOut = plain.shortLeavesOut
    return visit
  }

  private var spokenCommands: Commands {
    var commands = commands
    commands.helpLine = plain.helpLine
    commands.fullViewOnly = plain.viewFirst
    commands.lastPage = plain.lastPage
    commands.nothing = plain.nothing
    commands.nothingTyping = plain.nothing
    commands.safetyFirst = plain.safetyFirst
    return commands
  }

  private var spokenScale: Scale {
    var scale = scale
    scale.notChecked = plain.scaleNotChecked
    scale.notSavedLine = plain.scaleNotSaved
    scale.formLine = plain.scaleFormLine
    scale.leaveWhyLine = plain.scaleWhyLine
    scale.addends = plain.scaleAddends
    return scale
  }

  private var spokenPrompt: Prompt {
    var prompt = prompt
    prompt.deeper = plain.deeperMany
    prompt.deeperOne = plain.deeperOne
    prompt.pause = plain.pause
    prompt.noteLine = plain.writeLine
    prompt.chosen = ""
    prompt.lookHidden = plain.lookInFull
    return prompt
  }

  private var spokenSafety: Safety {
    var safety = safety
    safety.openEvents = plain.openEvents
    safety.openEvent = plain.openEvent
    safety.title = plain.safetyTitle
    safety.always = plain.call
    // "Saved." says it.
    safety.written = ""
    safety.writtenNext = plain.writtenNext
    return safety
  }

  private var spokenResult: Result {
    var result = result
    result.withheld = plain.withheld
    result.safetyOpen = plain.safetyOpen
    result.safetyDone = plain.safetyDone
    return result
  }

  private var spokenDecision: Decision {
    var decision = decision
    decision.offersWait = plain.withheld
    decision.finishKey = plain.finishKey
    decision.safetyFirst = plain.safetyFirst
    decision.decideFirst = plain.decideFirst
    decision.finishFailed = plain.finishFailed
    decision.finishMissing = plain.finishMissing
    return decision
  }
}
