import ArgumentParser
import Assessment
import Exchange
import Interface
import Records

/// `attune letter ID --kind …`: a letter made from one saved visit.
struct LetterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Write a letter from a saved visit, or a summary for the carer.",
    discussion: """
      The summary for the carer holds no scores, no safety events, no answers about abuse or harm \
      and no notes unless you add that very thing with --with. --parts lists what can be added or \
      taken out.
      """)

  @Argument(help: "The record's id; see attune list.") var id: String
  @Option(help: "referral, consultation or carer.") var kind: String
  @ArgumentParser.Flag(help: "Print a page for the printer instead of text.") var html = false
  @Option(help: ArgumentHelp("Add a part; may be given again.", valueName: "part"))
  var with: [String] = []
  @Option(help: ArgumentHelp("Take a part out; may be given again.", valueName: "part"))
  var without: [String] = []
  @Option(
    name: .customLong("without-consent"),
    help: ArgumentHelp("Why a referral goes without consent.", valueName: "reason"))
  var withoutConsent: String?
  @ArgumentParser.Flag(help: "List what can be added or taken out.") var parts = false
  @Option(help: ArgumentHelp("Write to a new file, for your eyes only.", valueName: "file"))
  var output: String?
  @ArgumentParser.Flag(help: "The training store.") var training = false
  @OptionGroup var options: PlaceOptions

  func run() throws {
    guard let kind = LetterKind(rawValue: kind) else {
      throw Failure(
        "--kind \(kind): there is no such letter; choose referral, consultation or carer",
        status: Status.usage)
    }
    let library = try Library(options)
    let store = try Places.store(options, training ? .training : .care)
    let source: LetterSource
    do {
      source = try LetterOpening.source(
        id, store: store, packs: try library.visitLibrary(), settings: Settings(options))
    } catch let error as StoreError {
      throw Failure(error.message, status: error.exitCode)
    }
    let composer = LetterComposer(kind: kind, source: source)
    if parts { return list(composer.parts) }
    let letter: Letter
    do throws(LetterRefusal) {
      letter = try composer.letter(
        try composer.chosen(with: with, without: without), withoutConsent: withoutConsent)
    } catch {
      var isUsage = false
      if case .noPart = error { isUsage = true }
      throw Failure(
        "\(id): \(error.line(.english))", status: isUsage ? Status.usage : Status.failed)
    }
    let text = try LetterForms(library).render(letter, as: html ? .html : .text)
    try Output.give(text, to: output)
  }

  private func list(_ parts: [LetterPart]) {
    for part in parts {
      Output.print("\(part.isOnFirst ? "[x]" : "[ ]") \(part.id)  \(part.title)")
    }
  }
}
