import ArgumentParser
import Assessment
import Glibc
import Interface
import PromptLibrary
import Records
import Screen
import StrictJSON

/// `attune doctor`: whether everything the program needs is in order on this computer.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check terminal, locale, folders, packs, contacts and clock on this computer.")

  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  /// One thing looked at.
  struct Check {
    enum Result: String { case good, advice, bad }

    let name: String
    let result: Result
    let text: String
  }

  func run() throws {
    let checks =
      [terminal, locale] + folders(.care) + folders(.training) + packs() + settings() + calendar()
      + courses() + [clock]
    let isGood = !checks.contains { $0.result == .bad }
    if json {
      Output.json(
        JSONValue.members([
          "ok": .bool(isGood),
          "checks": .array(
            checks.map {
              .members([
                "name": .string($0.name), "result": .string($0.result.rawValue),
                "text": .string($0.text),
              ])
            }),
        ]).pretty())
    } else {
      for check in checks {
        let mark =
          switch check.result {
          case .good: "ok    "
          case .advice: "note  "
          case .bad: "MEND  "
          }
        Output.print(visible("\(mark)\(check.name.padded(to: 18))\(check.text)"))
      }
    }
    if !isGood { throw Failure(nil, status: Status.failed) }
  }

  private var terminal: Check {
    let name = Environment["TERM"] ?? ""
    guard Terminal.isThere else {
      return Check(
        name: "terminal", result: .advice,
        text: "input or output is no terminal; screens need one, commands and --plain do not")
    }
    guard !name.isEmpty, name != "dumb", name != "unknown" else {
      return Check(
        name: "terminal", result: .advice,
        text: "TERM is \(name.isEmpty ? "not set" : name); use attune --plain")
    }
    return Check(name: "terminal", result: .good, text: name)
  }

  private var locale: Check {
    let value = Environment["LC_ALL"] ?? Environment["LC_CTYPE"] ?? Environment["LANG"] ?? ""
    let isUTF8 = value.lowercased().contains("utf-8") || value.lowercased().contains("utf8")
    return Check(
      name: "locale", result: isUTF8 ? .good : .advice,
      text: isUTF8
        ? value
        : "\(value.isEmpty ? "not set" : value); C.UTF-8 is used, so Welsh letters still show")
  }

  private func folders(_ setting: Setting) -> [Check] {
    let name = setting == .care ? "visits" : "training visits"
    do {
      let location = try Places.location(options, setting)
      let chosen = options.store ?? Environment["ATTUNE_STORE"]
      if chosen != nil, let store = try? Store(at: location), !store.isThere, setting == .training {
        return []
      }
      let store = try Store(at: location)
      let saved = try SavedVisits(store)
      let drafts = try store.drafts()
      let problem = problem(store)
      var checks = [
        Check(
          name: name, result: problem == nil ? .good : .bad,
          text: problem
            ?? "\(location.root): \(saved.rows.count) saved, \(drafts.drafts.count) begun")
      ]
      for file in saved.unreadable + drafts.unreadable {
        checks.append(
          Check(name: name, result: .bad, text: "\(file.path): \(file.reason)"))
      }
      return checks
    } catch StoreError.otherSetting where (options.store ?? Environment["ATTUNE_STORE"]) != nil {
      // One folder holds one setting; the other is simply not there.
      return []
    } catch {
      return [Check(name: name, result: .bad, text: error.message)]
    }
  }

  /// Why nothing could be saved there, and what to do; nil where it can be.
  private func problem(_ store: Store) -> String? {
    do {
      try store.checkPlaces()
    } catch {
      return error.message
    }
    let root = store.location.root
    return writable(root) ? nil : "\(root): cannot be written; choose another folder with --store"
  }

  /// Whether the folder, or the nearest one above it that is there, can be written.
  private func writable(_ path: String) -> Bool {
    var path = path
    while access(path, F_OK) != 0, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      path = String(path[..<slash])
    }
    return access(path, W_OK) == 0
  }

  private func packs() -> [Check] {
    do {
      let entries = try Library(options).prompts.entries()
      let broken = entries.filter { $0.error != nil }
      return [
        Check(
          name: "packs", result: .good, text: "\(entries.count - broken.count) can be used")
      ]
        + broken.map {
          Check(name: "packs", result: .bad, text: "\($0.id): \($0.error ?? "")")
        }
    } catch {
      return [Check(name: "packs", result: .bad, text: error.line ?? "")]
    }
  }

  private func settings() -> [Check] {
    let settings = Settings(options)
    var checks = settings.problems.map { Check(name: "settings", result: .bad, text: $0) }
    let configuration = settings.configuration
    func missing(_ name: String, _ text: String, if isMissing: Bool) {
      if isMissing { checks.append(Check(name: name, result: .advice, text: text)) }
    }
    missing(
      "practitioner", "no code is set; the first start asks for it",
      if: configuration.practitioner == nil)
    missing(
      "country", "no country is set; the first start asks for it",
      if: configuration.country == nil)
    missing(
      "safety contacts",
      "services.json names nobody for safety; the safety page shows 999 and NHS 111",
      if: !settings.services.contains { $0.takes.contains(.safety) })
    for level in [Service.Takes.level1, .level2, .level3] {
      missing(
        "services",
        "services.json names nobody for level \(level.rawValue): \(Self.meanwhile(level))",
        if: !settings.services.contains { $0.takes.contains(level) })
    }
    for service in settings.services where service.takes.contains(.safety) {
      missing(
        "safety contacts", "services.json gives no telephone number for \(service.name)",
        if: service.phone.isEmpty)
    }
    for service in settings.services where !service.takes.allSatisfy({ $0 == .safety }) {
      missing(
        "services",
        "services.json has no \"carer\" sentence for \(service.name): the carer's summary gives "
          + "its name alone", if: service.carer.isEmpty)
    }
    if checks.isEmpty {
      checks.append(Check(name: "settings", result: .good, text: settings.folder?.path ?? ""))
    }
    return checks
  }

  /// What the decision page does while nobody takes a level.
  private static func meanwhile(_ level: Service.Takes) -> String {
    level == .level1
      ? "the decision offers what the rules offer, by no name"
      : "the decision offers \"no service here\" and what is next best"
  }

  /// The calendar of contacts of the configured country.
  private func calendar() -> [Check] {
    guard let country = Settings(options).configuration.country,
      let library = try? Library(options).prompts
    else { return [] }
    do {
      let calendar = try library.calendar(of: country.rawValue)
      let note = calendar.note.map { ". \($0)" } ?? ""
      return [
        Check(
          name: "calendar", result: calendar.note == nil ? .good : .advice,
          text: "\(calendar.title): \(calendar.contacts.count) contacts\(note)")
      ]
    } catch {
      return [Check(name: "calendar", result: .bad, text: error.description)]
    }
  }

  /// Certificates of the training room that run out.
  private func courses() -> [Check] {
    CertificateReminders.lines(options, Settings(options).configuration)
      .map { Check(name: "certificate", result: .advice, text: $0) }
  }

  private var clock: Check {
    let now = Clock.now()
    let isPlausible = now.date.year >= 2025
    return Check(
      name: "clock", result: isPlausible ? .good : .bad,
      text: isPlausible
        ? now.description : "\(now): this cannot be right; set the computer's clock")
  }
}
