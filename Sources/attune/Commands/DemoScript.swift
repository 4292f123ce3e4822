import Assessment
import PromptLibrary
import StrictJSON

/// What a demo types, line by line, and what it says to whoever watches.
struct DemoScript {
  struct Line {
    let typed: String
    let caption: String?
  }

  let title: String
  let configuration: Configuration
  private let script: [Line]

  /// Reads `Prompts/demos/NAME.json`.
  init(named name: String, _ library: PromptLibrary) throws(Failure) {
    guard let bytes = library.demo(named: name) else {
      throw Failure("\(name): there is no such demo", status: Status.noInput)
    }
    do {
      let reader = JSONReader(try JSONValue(parsing: bytes))
      try reader.allowOnly(["schema", "version", "title", "practitioner", "country", "lines"])
      title = try reader.required("title").string()
      configuration = Configuration(
        practitioner: try reader.required("practitioner").string(),
        country: Configuration.Country(rawValue: try reader.required("country").string()))
      script = try reader.required("lines").elements().map { line in
        try line.allowOnly(["type", "say"])
        return Line(
          typed: try line.required("type").string(), caption: try line.member("say")?.string())
      }
    } catch let error as JSONSyntaxError {
      throw Failure("demos/\(name).json: \(error.message)", status: Status.badInput)
    } catch {
      let reason = (error as? JSONShapeError)?.message ?? "cannot be read"
      throw Failure("demos/\(name).json: \(reason)", status: Status.badInput)
    }
  }

  /// The lines with what changes from day to day filled in: `{reference}`, `{born N}` for
  /// the day N days ago, and `{in N}` for the day in N days.
  func lines(reference: String, today: CalendarDate) -> [Line] {
    script.map { line in
      var typed = line.typed
      if typed == "{reference}" { typed = reference }
      if typed.hasPrefix("{born "), let days = Int(typed.dropFirst(6).dropLast()) {
        typed = today.adding(days: -days).description
      }
      if typed.hasPrefix("{in "), let days = Int(typed.dropFirst(4).dropLast()) {
        typed = today.adding(days: days).description
      }
      return Line(typed: typed, caption: line.caption)
    }
  }
}
