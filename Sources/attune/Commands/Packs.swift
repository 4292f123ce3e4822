import ArgumentParser
import Assessment
import Contracts
import PromptLibrary
import Screen
import StrictJSON

/// `attune packs`: what can be asked.
struct PacksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "packs",
    abstract: "List, show and check prompt packs.",
    subcommands: [PackList.self, PackShow.self, PackCheck.self], defaultSubcommand: PackList.self)
}

struct PackList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List every pack.")

  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let entries = try Library(options).prompts.entries()
    if json {
      let values = entries.map { entry in
        JSONValue.members([
          "id": .string(entry.id), "version": .string(entry.version ?? ""),
          "digest": .string(entry.digest ?? ""), "title": .string(entry.title),
          "kind": .string(entry.kind?.rawValue ?? "guide"), "builtIn": .bool(entry.isBuiltIn),
          "error": entry.error.map { .string($0) } ?? .null,
        ])
      }
      Output.json(JSONValue.array(values).pretty())
      return
    }
    for entry in entries {
      let name = entry.id.padded(to: 14)
      if let error = entry.error {
        Output.print("\(name)refused: \(visible(error))")
      } else {
        let kind = (entry.kind?.rawValue ?? "").padded(to: 12)
        Output.print("\(name)\(kind)\((entry.version ?? "").padded(to: 8))\(entry.title)")
      }
    }
  }
}

struct PackShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what a pack asks and how it scores.")

  @Argument(help: "The pack's id.") var id: String
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let library = try Library(options)
    let pack = try library.pack(id)
    let text = try? library.prompts.text(id)
    if json {
      Output.json(PackJSON.show(pack, text: text).pretty())
    } else {
      for line in PackPage.lines(pack, text: text) { Output.print(visible(line)) }
    }
  }
}

struct PackCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check packs and say what to mend, and where.")

  @Argument(help: "A folder of packs, or of one; without it the packs in use are checked.")
  var folder: String?
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let findings =
      try folder.map { PromptLibrary.check(folder: $0) } ?? Library(options).prompts.check()
    let isGood = !findings.contains { $0.severity == .error }
    if json {
      let values = findings.map { finding in
        JSONValue.members([
          "file": .string(finding.file), "path": .string(finding.path),
          "severity": .string(finding.severity.rawValue), "text": .string(finding.text),
        ])
      }
      Output.json(
        JSONValue.members(["ok": .bool(isGood), "findings": .array(values)]).pretty())
    } else {
      for finding in findings {
        Output.print(
          visible("\(finding.file): \(finding.path): \(finding.severity.rawValue): \(finding.text)")
        )
      }
      Output.print(isGood ? "No errors." : "Errors: please mend them and check again.")
    }
    if !isGood { throw Failure(nil, status: Status.failed) }
  }
}

extension String {
  /// Spaces after the text up to a width; at least one.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(1, width - displayWidth(self)))
  }
}
