/// A visit that is played: what is pressed, and what is said to those who watch.
public struct DemoScript: Equatable, Sendable {
  /// Something pressed that belongs together, with one caption.
  public struct Step: Equatable, Sendable {
    /// The part of the visit that begins here, or nil.
    public let part: String?
    public let caption: String?
    /// Typed letter by letter, before what is pressed.
    public let typed: String
    /// Names of keys, such as `Enter`, `F10` or `2`.
    public let pressed: [String]

    public init(
      part: String? = nil, caption: String? = nil, typed: String = "", pressed: [String] = []
    ) {
      self.part = part
      self.caption = caption
      self.typed = typed
      self.pressed = pressed
    }
  }

  public let title: String
  /// The code and country of the practitioner who is played.
  public let practitioner: String
  public let country: Configuration.Country
  /// The number of the level the record ends with, 0 to 3.
  public let level: Int
  public let steps: [Step]

  public init(
    title: String, practitioner: String, country: Configuration.Country, level: Int, steps: [Step]
  ) {
    self.title = title
    self.practitioner = practitioner
    self.country = country
    self.level = level
    self.steps = steps
  }

  public var configuration: Configuration {
    Configuration(practitioner: practitioner, country: country)
  }

  /// The names of its parts, in order.
  public var parts: [String] { steps.compactMap(\.part) }

  /// The script with what changes from day to day filled in: `{reference}`, `{born N}` for the day
  /// N days ago, and `{in N}` for the day in N days.
  /// - Parameter reference: One that neither a saved nor a begun visit has: the family is new.
  public func filled(reference: String, today: CalendarDate) -> DemoScript {
    func day(_ text: String, _ word: String, _ sign: Int) -> String? {
      guard text.hasPrefix("{\(word) "), text.hasSuffix("}"),
        let days = Int(text.dropFirst(word.count + 2).dropLast())
      else { return nil }
      return today.adding(days: sign * days).description
    }
    let filled = steps.map { step in
      let typed =
        step.typed == "{reference}"
        ? reference : day(step.typed, "born", -1) ?? day(step.typed, "in", 1) ?? step.typed
      return Step(
        part: step.part, caption: step.caption, typed: typed, pressed: step.pressed)
    }
    return DemoScript(
      title: title, practitioner: practitioner, country: country, level: level, steps: filled)
  }
}
