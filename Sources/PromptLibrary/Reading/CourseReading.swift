import Assessment
import StrictJSON

/// Reads `courses/ID.json`.
struct CourseReading {
  let root: JSONReader
  let log: FindingLog
  /// The ids of every vignette of the library.
  let vignettes: [String]

  /// The course, or nil when something in it is refused; everything found is in the log.
  func read(named name: String) -> Course? {
    log.refuseUnknownKeys(
      of: root,
      known: ["schema", "version", "id", "language", "title", "about", "vignettes"])
    log.checkHeader(of: root, schema: "attune/course")
    let course = log.attempt { () throws(JSONShapeError) in
      let id = try root.required("id")
      guard try id.identifier() == name else {
        throw id.error("is not the name of its file, \"\(name)\"; make them equal")
      }
      let language = try root.required("language")
      guard PromptFile.isLanguage(try language.string()) else {
        throw language.error("is no language; write one such as en")
      }
      return Course(
        id: name, title: try root.required("title").words(),
        about: try root.required("about").words(), vignettes: try list())
    }
    return log.firstError == nil ? course : nil
  }

  private func list() throws(JSONShapeError) -> [String] {
    let reader = try root.required("vignettes")
    var found: [String] = []
    for element in try reader.elements() {
      let id = try element.identifier()
      if found.contains(id) { throw element.error("\"\(id)\" stands twice; name each once") }
      guard vignettes.contains(id) else {
        throw element.error("there is no vignette \"\(id)\"; correct the id")
      }
      found.append(id)
    }
    if found.isEmpty { throw reader.error("it holds no vignette") }
    return found
  }
}
