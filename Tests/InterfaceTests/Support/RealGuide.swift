import Assessment
import Interface
import PromptLibrary

/// The guide and the rules that come with the program.
enum RealGuide {
  static func library() throws -> VisitLibrary {
    let prompts = try PromptLibrary()
    let pack = try prompts.pack("early-weeks")
    return VisitLibrary(
      packs: [pack], texts: [try prompts.text(of: pack)], rules: try prompts.levelRules())
  }
}
