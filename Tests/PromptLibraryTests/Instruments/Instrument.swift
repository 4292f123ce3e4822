import Assessment
import AssessmentFixtures
import PromptLibrary
import Testing

/// The scales that come with the program, each ready to be scored.
enum Instrument {
  static let all: [Pack] = {
    let library = PromptLibrary.shipped
    return library.packIDs.compactMap { try? library.pack($0) }.filter { $0.kind == .instrument }
  }()

  private static let assessor: Assessor? = (try? PromptLibrary.shipped.levelRules()).map {
    Assessor(packs: all, rules: $0)
  }

  /// What a sheet scores by itself.
  static func score(_ sheet: Sheet, _ situation: Situation = Situation()) throws -> PackFindings {
    let found = try #require(assessor).findings(sheets: [sheet], situation: situation)
    return try #require(found.packs.first)
  }

  static func pack(_ id: String) throws -> Pack { try #require(all.first { $0.id == id }) }
}

extension PackFindings {
  func score(_ id: String) -> ScoreFinding? { scores.first { $0.id == id } }

  func cutoff(_ id: String) -> CutOffFinding? {
    scores.flatMap(\.cutoffs).first { $0.cutoff.id == id }
  }
}
