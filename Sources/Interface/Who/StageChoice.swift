import Assessment

extension Who {
  /// Whether the chosen guide is of a stage that the dates do not propose although it is here.
  var needsStageReason: Bool {
    if let corrected { return isOtherGuide && !isRefused(corrected.contact.stage) }
    guard let proposal, let index = form.chosen(.stage), stages.indices.contains(index) else {
      return false
    }
    let chosen = stages[index]
    return !proposal.usual.contains(chosen) && !isRefused(chosen)
      && proposal.usual.contains(where: stages.contains)
  }

  /// Whether the dates were corrected to such that propose another guide than the visit is held
  /// with.
  var isOtherGuide: Bool {
    guard let corrected, let proposal else { return false }
    let before = StageProposal(for: corrected.baby, on: corrected.contact.at.date)
    return proposal.usual != before?.usual && !proposal.usual.contains(corrected.contact.stage)
  }

  /// Whether no reason can make a guide the right one: before the birth there is one guide, and
  /// after it that is none.
  func isRefused(_ stage: Stage) -> Bool {
    guard let proposal, corrected != nil || proposal.usual.contains(where: stages.contains) else {
      return false
    }
    return (stage == .antenatal) != (proposal.proposed == .antenatal)
  }

  /// The reason to keep; nil where the stage is a usual one.
  var stageReason: String? {
    if let corrected, !isOtherGuide {
      return proposal?.usual.contains(corrected.contact.stage) == true
        ? nil : corrected.contact.stageReason
    }
    let text = form.text(.stageReason)
    return needsStageReason && !text.isEmpty ? text : nil
  }

  /// Shows the line for the reason where one is needed; what was typed there is not lost.
  mutating func askForStageReason(_ words: Words) {
    let index = form.fields.firstIndex { $0.id == .stageReason }
    // A visit that is begun has no line for its guide: the reason stands last.
    if needsStageReason, index == nil,
      let stage = form.fields.firstIndex(where: { $0.id == .stage }) ?? form.fields.indices.last
    {
      form.fields.insert(
        Field(
          .stageReason, words.who.stageReason, hint: words.who.stageReasonHint,
          text: keptStageReason, limit: 400), at: stage + 1)
      if form.focus > stage { form.focus += 1 }
    } else if !needsStageReason, let index {
      keptStageReason = form.text(.stageReason)
      form.fields.remove(at: index)
      if form.focus >= index { form.focus -= 1 }
    }
  }
}
