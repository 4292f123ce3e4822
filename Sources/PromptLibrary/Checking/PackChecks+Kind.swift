import Assessment

extension PackChecks {
  /// A guide has a stage and domains and no score; a scale has keying and neither.
  func checkKind() {
    switch pack.kind {
    case .guide: checkGuide()
    case .instrument: checkInstrument()
    }
  }

  private func checkGuide() {
    if let stage = pack.stage {
      if pack.validity.stages != [stage] {
        log.error("$.validity.stages", "a guide names its own stage here, \"\(stage.rawValue)\"")
      }
    } else {
      log.error("$", "\"stage\" is missing; a guide serves one stage")
    }
    if pack.domains.isEmpty { log.error("$", "\"domains\" is missing; a guide rates domains") }
    if !pack.scores.isEmpty { log.error("$.scores", "a guide has no scores; write []") }
    refuse("keyedAs", when: pack.keying != nil, "a guide")
    refuse("refuses", when: !pack.refusals.isEmpty, "a guide")
    refuse("formCheck", when: pack.formCheck != nil, "a guide")
    refuse("vectors", when: !read.vectors.isEmpty, "a guide")
  }

  private func checkInstrument() {
    refuse("stage", when: pack.stage != nil, "a scale")
    refuse("domains", when: !pack.domains.isEmpty, "a scale")
    if !pack.validity.stages.allSatisfy({ $0 == .antenatal }) {
      log.error("$.validity.stages", "a scale may only name \"antenatal\" here; use ageDays")
    }
    if pack.keying == nil {
      log.error("$", "\"keyedAs\" is missing; say what is keyed: position, value or answer")
    }
    for (position, item) in pack.items.enumerated() where item.kind != .choice {
      log.error("$.items[\(position)].kind", "every item of a scale is a choice")
    }
    if !pack.scores.isEmpty, read.vectors.isEmpty {
      log.warning("$", "\"vectors\" is missing; work some sheets by hand and write them down")
    }
  }

  private func refuse(_ key: String, when isThere: Bool, _ what: String) {
    if isThere { log.error("$.\(key)", "\(what) has none; remove it") }
  }
}
