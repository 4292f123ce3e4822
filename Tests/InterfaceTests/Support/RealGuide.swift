import Assessment
import Interface
import PromptLibrary
import Screen

/// The guides and the rules that come with the program.
enum RealGuide {
  /// The stages that have a guide.
  static let stages: [Stage] = Stage.allCases.filter {
    (try? PromptLibrary().pack($0.rawValue)) != nil
  }

  static func library(_ stage: Stage = .earlyWeeks) throws -> VisitLibrary {
    let prompts = try PromptLibrary()
    let pack = try prompts.pack(stage.rawValue)
    return VisitLibrary(
      packs: [pack], texts: [try prompts.text(of: pack)], rules: try prompts.levelRules())
  }

  /// Every pack, as the program opens them: a visit then offers scales and a choice of guide.
  static func everything() throws -> VisitLibrary {
    let prompts = try PromptLibrary()
    let packs = try prompts.packIDs.map { try prompts.pack($0) }
    return VisitLibrary(
      packs: packs, texts: try packs.map { try prompts.text(of: $0) },
      rules: try prompts.levelRules())
  }

  /// What is typed for a baby of an age in the middle of a stage.
  static func dates(_ stage: Stage) -> (born: String, due: String) {
    switch stage {
    case .antenatal: ("", "1/2/27")
    case .earlyWeeks: ("3/10/26", "")
    case .firstMonths: ("1/8/26", "")
    case .firstYear: ("1/2/26", "")
    case .toddler: ("1/8/24", "")
    }
  }

  /// A visit of a stage at its opening words, with a baby of an age in the middle of it.
  static func visit(
    _ stage: Stage, size: Size = Driver.wide, present: String = ""
  ) throws -> Driver {
    let (born, due) = dates(stage)
    return Driver.visit(
      size: size, library: try library(stage), born: born, due: due, present: present)
  }
}
