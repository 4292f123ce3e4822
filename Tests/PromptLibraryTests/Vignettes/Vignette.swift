import Assessment
import StrictJSON
import Testing

/// A fictional family of the training room, as it stands on file.
struct Vignette: CustomTestStringConvertible, Sendable {
  struct Item: Sendable {
    let says: String?
    let answer: String?
    let because: String?
  }

  static let all: [Vignette] = {
    let files = (try? Repository.promptFiles()) ?? []
    return files.filter { $0.hasPrefix("vignettes/") }.compactMap { try? Vignette(file: $0) }
  }()

  /// Path relative to `Prompts`.
  let file: String
  let id: String
  let stage: String
  let guide: (id: String, version: String)
  let ratings: String
  let ageDays: Int?
  let role: String
  /// What is shown before the rating: the title, what is known, the scene.
  let open: [String]
  let scene: [String]
  let level: String
  /// In written order.
  let items: [(id: String, item: Item)]

  var testDescription: String { id }

  init(file: String) throws {
    let reader = JSONReader(try JSONValue(parsing: Repository.bytes(of: file)))
    func lines(_ key: String) throws -> [String] {
      try reader.member(key)?.elements().map { try $0.string() } ?? []
    }
    self.file = file
    id = try reader.required("id").string()
    stage = try reader.required("stage").string()
    let guide = try reader.required("guide")
    self.guide = (try guide.required("id").string(), try guide.required("version").string())
    ratings = try reader.required("ratings").string()
    ageDays = try reader.required("baby").member("ageDays")?.integer()
    role = try reader.required("carer").required("role").string()
    scene = try lines("scene")
    open = [try reader.required("title").string()] + (try lines("situation")) + scene
    level = try reader.required("level").required("id").string()
    items = try reader.required("items").members().map { key, item in
      (
        key,
        Item(
          says: try item.member("says")?.string(), answer: try item.member("answer")?.string(),
          because: try item.member("because")?.string())
      )
    }
  }
}
