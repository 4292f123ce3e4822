public import Assessment
import StrictJSON

extension PromptLibrary {
  /// The countries that have a calendar of contacts, in the order of the alphabet.
  public var calendarCountries: [String] { EmbeddedPrompts.names(in: "calendars") }

  /// The contacts a country offers every family; a folder's own calendar replaces the built-in
  /// one.
  ///
  /// - Parameter country: As in the configuration: `england`, `wales` or `scotland`.
  /// - Throws: ``PromptError/missing(_:)`` for a country without a calendar, else the first reason
  ///   to refuse it.
  public func calendar(of country: String) throws(PromptError) -> ContactPlan {
    let (file, log, calendar) = try readPlan(country)
    guard let calendar, log.firstError == nil else { throw log.refusal(of: file) }
    return calendar
  }

  func readPlan(_ country: String) throws(PromptError) -> Reading<ContactPlan> {
    let name = "calendars/\(country).json"
    guard Identifier.isValid(country),
      let file = try folder?.file(name) ?? EmbeddedPrompts.file(name)
    else { throw .missing(name) }
    let log = FindingLog(file: file.name)
    guard let root = log.root(of: file) else { return (file, log, nil) }
    return (file, log, CalendarReading(root: root, log: log).read(country: country))
  }

  func findingsOfCalendars() -> [Finding] {
    calendarCountries.flatMap { country in
      do throws(PromptError) {
        return try readPlan(country).log.findings
      } catch {
        return [error.finding]
      }
    }
  }
}
