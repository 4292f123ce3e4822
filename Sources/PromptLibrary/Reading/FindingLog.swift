import StrictJSON

/// Gathers what is wrong in one file, so that a person sees all of it at once.
final class FindingLog {
  let file: String
  private(set) var findings: [Finding] = []

  init(file: String) { self.file = file }

  /// The first reason to refuse the file, or nil.
  var firstError: Finding? { findings.first { $0.severity == .error } }

  func error(_ path: String, _ text: String) {
    findings.append(Finding(file: file, path: path, severity: .error, text: text))
  }

  func warning(_ path: String, _ text: String) {
    findings.append(Finding(file: file, path: path, severity: .warning, text: text))
  }

  func add(_ more: [Finding]) { findings += more }

  /// The value read, or nil with its refusal noted.
  func attempt<Value>(_ read: () throws(JSONShapeError) -> Value) -> Value? {
    do {
      return try read()
    } catch {
      self.error(error.path, error.reason)
      return nil
    }
  }

  /// Notes each key of an object that is not known; for what is no object, that.
  func refuseUnknownKeys(of reader: JSONReader, known: Set<String>) {
    guard let members = attempt({ () throws(JSONShapeError) in try reader.members() }) else {
      return
    }
    for (key, member) in members where !known.contains(key) {
      error(member.path, "unknown key; known here are \(known.sorted().joined(separator: ", "))")
    }
  }

  /// The value of a file's bytes, or nil with the reason noted.
  func root(of file: PromptFile) -> JSONReader? {
    do {
      let root = JSONReader(try JSONValue(parsing: file.bytes))
      guard case .object = root.value else {
        error("$", "expected an object, found \(root.value.kind)")
        return nil
      }
      return root
    } catch {
      self.error("line \(error.line), column \(error.column)", error.reason)
      return nil
    }
  }

  /// Holds `schema` and `version` against what this program reads.
  func checkHeader(of root: JSONReader, schema: String) {
    if let found = attempt({ () throws(JSONShapeError) in try root.required("schema").string() }),
      found != schema
    {
      error("$.schema", "expected \"\(schema)\", found \"\(found)\"")
    }
    let version = attempt { () throws(JSONShapeError) in try root.required("version").integer() }
    if let version, version != 1 {
      error("$.version", "version \(version) is not known; this program reads version 1")
    }
  }
}
