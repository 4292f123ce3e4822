import Assessment
import PromptLibrary
import Screen

@testable import Interface

/// The training room with the vignettes that come with the program.
enum SampleTraining {
  /// The vignettes, held against the authors' ratings.
  static func walks(_ ids: String...) throws -> [VignetteWalk] {
    let prompts = try PromptLibrary()
    return try (ids.isEmpty ? prompts.vignetteIDs : ids).map { id in
      let vignette = try prompts.vignette(id)
      let guide = try prompts.pack(vignette.guide)
      return VignetteWalk(
        vignette: vignette, expert: ExpertRatings(of: vignette, guide: guide, panels: []))
    }
  }

  /// What the room lists once these results are kept.
  static func list(
    _ walks: [VignetteWalk], _ results: [TrainingResult], library: VisitLibrary
  ) -> TrainingList {
    let kept = results.map { result in
      FollowUp(
        id: result.about, setting: .training, practitioner: "hv-017", at: Driver.start,
        software: "attune", content: .result(result))
    }
    return TrainingList(
      rows: walks.compactMap { walk in
        library.packs[walk.vignette.guide].map {
          VignetteSummary(walk.vignette, guide: $0, practitioner: nil, followUps: kept)
        }
      }, refused: [])
  }
}

extension Driver {
  /// The training room as `attune train` opens it.
  static func training(
    _ ids: String..., size: Size = Driver.wide
  ) throws -> Driver {
    var driver = Driver(
      size: size, library: try RealGuide.guides(), services: SampleGuide.services,
      setting: .training)
    driver.walks = try SampleTraining.walks().filter {
      ids.isEmpty || ids.contains($0.vignette.id)
    }
    driver.send(.open(.training))
    return driver
  }

  /// Answers every prompt of the open walk as the expert does, but what is named here, and stops at
  /// the result.
  mutating func rateLikeTheExpert(
    but changed: [String: String] = [:], leavingOut left: Set<String> = []
  ) {
    guard let walk = model.visit?.vignette else { return }
    let codes = Dictionary(walk.expert.ratings.map { ($0.item, $0.code) }) { first, _ in first }
      .merging(changed) { $1 }.filter { !left.contains($0.key) }
    keys("<enter>")
    for _ in 0..<120 {
      guard let visit = model.visit else { return }
      if case .safety = model.top {
        keys("<enter>done<esc>a")
        continue
      }
      switch visit.page {
      case .prompt(let item):
        if visit.offersSkip(item) { keys("<enter>") }
        if let code = codes[item.item], code != visit.code(item),
          let definition = visit.library.item(item)
        {
          press(code, definition)
          if case .safety = model.top { continue }
        }
        keys("<right>")
      case .watch: keys("s")
      case .overview: return
      default: keys("<right>")
      }
    }
  }

  private mutating func press(_ code: String, _ item: Item) {
    if let option = item.option(code: code) {
      keys(item.kind == .rating ? code : String(option + 1))
    } else if let absence = Absence(rawValue: code) {
      guard let visit = model.visit, let reference = visit.item,
        let line = Turn.absences(of: reference, in: visit).firstIndex(of: absence)
      else { return }
      keys("-\(line + 1)")
    }
  }

  /// From the overview of a walk to its end.
  mutating func decideAndFinish() {
    keys("rd")
    agree()
    keys("<f10>")
    // A long page is read to its end first.
    for _ in 0..<4 where finished == nil { keys("F") }
  }
}

extension RealGuide {
  /// The five guides and no scale.
  static func guides() throws -> VisitLibrary {
    let prompts = try PromptLibrary()
    let packs = try Stage.allCases.map { try prompts.pack($0.rawValue) }
    return VisitLibrary(
      packs: packs, texts: try packs.map { try prompts.text(of: $0) },
      rules: try prompts.levelRules())
  }
}
