import ArgumentParser
import Assessment
import Interface
import Records
import Screen
import StrictJSON

/// `attune verify`: whether everything in the store is as it was when it was saved.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every file: readable, whole, scores worked out again, nothing missing.",
    discussion: """
      Ends with 1 when anything fails. Counted apart, and no failure: a record of a pack that is \
      not here, and one that rests on an earlier visit that is not here, as in a copy of a part \
      of a store.
      """)

  @ArgumentParser.Flag(help: "The training store.") var training = false
  @ArgumentParser.Flag(help: "Print JSON.") var json = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    let store = try Places.store(options, training ? .training : .care)
    let packs = try Library(options).visitLibrary()
    let result: Verification
    do {
      result = try Verification(store, packs)
    } catch {
      throw Failure(error.message, status: error.exitCode)
    }
    let isGood = result.findings.isEmpty
    if json {
      Output.json(
        JSONValue.members([
          "ok": .bool(isGood), "files": .integer(result.files),
          "assessments": .integer(result.assessments), "others": .integer(result.others),
          "recomputed": .integer(result.recomputed),
          "notRecomputed": .integer(result.notRecomputed),
          "withoutHistory": .array(
            result.withoutHistory.map {
              .members(["path": .string($0.path), "reason": .string($0.reason)])
            }),
          "findings": .array(
            result.findings.map {
              .members([
                "kind": .string($0.kind.rawValue), "path": .string($0.path),
                "reason": .string($0.reason),
              ])
            }),
        ]).pretty())
    } else {
      if training { Output.print(Words.english.home.training) }
      Output.print("files           \(result.files)")
      Output.print("visits          \(result.assessments)")
      Output.print("about visits    \(result.others)")
      Output.print("worked out again the same  \(result.recomputed)")
      if result.notRecomputed > 0 {
        Output.print("not worked out again, a pack is not here  \(result.notRecomputed)")
      }
      if !result.withoutHistory.isEmpty {
        Output.print(
          "not worked out again, an earlier visit is not here  \(result.withoutHistory.count)")
        for note in result.withoutHistory {
          Output.print(visible("note: \(note.path): \(note.reason)"))
        }
      }
      for finding in result.findings {
        Output.print(visible("\(finding.kind.rawValue): \(finding.path): \(finding.reason)"))
      }
      Output.print(isGood ? "all is well" : "\(result.findings.count) to look at")
    }
    if !isGood { throw Failure(nil, status: Status.failed) }
  }
}
