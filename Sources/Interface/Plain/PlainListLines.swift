import Assessment

extension Model {
  /// What to do, numbered, and where visits are kept.
  var homeLines: [String] {
    var lines = [setting == .training ? words.home.training.asSentence : "", greeting]
    lines += numbered(HomeLine.lines(of: self).map(homeLine))
    lines += reminderLines
    if let problem = home.problem {
      lines += [words.home.problem.filled(["reason": problem]).asSentence, words.home.goingOn]
    } else if !home.path.isEmpty {
      lines.append(words.home.stays.filled(["path": home.path]))
    }
    lines.append(words.home.version.filled(["version": version]))
    return lines.filter { !$0.isEmpty }
  }

  func homeTitle(_ line: HomeLine) -> String {
    switch line {
    case .start: words.home.start
    case .carryOn: words.home.carryOn
    case .due: words.path.dueTitle
    case .saved: words.home.saved
    case .room: words.room.title
    case .cameBack: words.reviewing.cameBackTitle
    case .exchange: words.exchange.title
    case .training: words.training.room.title
    case .scale: words.scale.listTitle
    case .someoneElse: words.home.someoneElse
    case .help: words.home.help
    case .quit: words.home.quit
    }
  }

  private func homeLine(_ line: HomeLine) -> String {
    let about =
      switch line {
      case .carryOn: draftsInWords
      case .due: dueInWords
      case .saved: savedInWords
      case .cameBack: cameBackInWords
      case .start: startInWords
      case .scale, .room, .training, .exchange, .someoneElse, .help, .quit: ""
      }
    return about.isEmpty ? homeTitle(line) : labelled(homeTitle(line), about)
  }

  /// The visits that are begun: whose, how far, since when.
  var draftLines: [String] {
    [words.home.carryOnLine]
      + numbered(
        home.drafts.map { draft in
          var parts = ["\(draft.baby), \(draft.relation)"]
          if let problem = draft.problem {
            parts.append(words.home.draftUnread.filled(["reason": problem]))
          } else {
            parts.append(words.progress(draft))
            if draft.hasOpenSafety { parts.append(words.home.draftSafety) }
          }
          return parts.joined(separator: ": ")
        })
  }

  /// Some of the saved visits, and the files that cannot be read behind the last of them.
  func savedLines(from first: Int) -> [String] {
    if records.isEmpty, unreadable.isEmpty { return [words.review.empty] }
    let rows = records.dropFirst(first).prefix(PlainSession.rows)
    var lines = [words.review.savedTitle.asSentence]
    if records.count > PlainSession.rows {
      lines = [
        words.plain.savedList.filled([
          "first": String(first + 1), "last": String(first + rows.count),
          "all": String(records.count),
        ])
      ]
    }
    lines += numbered(rows.map(savedLine), from: first + 1)
    guard first + rows.count == records.count else { return lines }
    return lines
      + unreadable.map {
        words.review.unreadable.filled(["path": $0.path, "reason": $0.reason])
      }
  }

  private func savedLine(_ row: RecordRow) -> String {
    let level = LevelFinding(
      id: row.level, number: row.number,
      possible: row.number...(row.isAtLeast ? max(row.number + 1, 3) : row.number))
    if row.isInError {
      let whose = "\(words.date(row.at.date)), \(row.dyad), \(row.relation)"
      return "\(whose): \(words.review.inError.lowercasedFirst)"
    }
    var parts = [
      words.plain.savedRow.filled([
        "date": words.date(row.at.date), "dyad": row.dyad, "relation": row.relation,
        "stage": words.time.stages[row.stage] ?? row.stage.rawValue,
        "level": words.level(level).lowercasedFirst,
      ])
    ]
    switch row.safety {
    case .none: break
    case .raised: parts.append(words.plain.safetyRaised)
    case .notAsked: parts.append(words.plain.safetyNotAsked)
    }
    if row.isDecidedBefore {
      parts.append(words.decided(agrees: row.agrees, before: true))
    } else if !row.agrees {
      parts.append(words.plain.decidedOtherwise)
    }
    if row.isClosed { parts.append(words.review.closed) }
    if row.isCorrected { parts.append(words.followUp.correctedMark) }
    return parts.joined(separator: ", ")
  }

  /// Every question with its state, numbered, then the complexity tick.
  func overviewLines(_ visit: VisitState) -> [String] {
    var lines = [words.visit.overview.asSentence, words.tally(visit).asSentence]
    if let line = words.concealed(visit) { lines.append(line) }
    if let line = words.notInWalk(visit) { lines.append(line) }
    for (index, line) in visit.overviewLines.enumerated() {
      lines += numbered([overviewLine(line, visit)], from: index + 1)
    }
    return lines + complexityLines(visit)
  }

  private func overviewLine(_ line: OverviewLine, _ visit: VisitState) -> String {
    switch line {
    case .prompt(let item):
      let state = spokenState(of: item, visit)
      let title = words.listed(item, in: visit)
      return state.isEmpty ? title : labelled(title, state)
    case .scale(let pack):
      let open = visit.openItems(of: pack)
      let gaps =
        open.isEmpty
        ? "" : ". " + words.openItems(open)
      return labelled(visit.name(of: pack), scaleState(pack, visit)) + gaps
    case .complexity:
      let isNoted = visit.draft.visit.complexity != nil
      return labelled(
        words.visit.complexity, isNoted ? words.plain.complexityOn : words.plain.complexityOff)
    }
  }

  /// The state without the columns it has on the screen.
  private func spokenState(of item: ItemReference, _ visit: VisitState) -> String {
    let state = state(of: item, visit)
    let mark = words.saving.mark
    guard isUnsaved(item), state.hasSuffix(mark) else { return state }
    return "\(String(state.dropLast(mark.count)).trimmed), \(mark)"
  }

  /// What stands beside the tick in full view: its reason, the level with it, the circumstances.
  private func complexityLines(_ visit: VisitState) -> [String] {
    guard !visit.isShared else { return [] }
    var lines: [String] = []
    if let reason = visit.draft.visit.complexity { lines.append(reason) }
    if let level = visit.findings.level {
      lines.append(words.visit.levelNow.filled(["level": words.level(level)]))
    }
    let list = circumstances(visit)
    if !list.isEmpty {
      lines.append(
        words.visit.circumstances.filled(["list": list.joined(separator: "; ")]).asSentence)
    }
    return lines
  }
}
