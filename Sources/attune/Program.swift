import ArgumentParser
import Glibc

/// Starts the program and turns every outcome into an exit status and at most one line on stderr.
@main enum Program {
  static func main() {
    // A reader that goes away, such as `attune list | head`, ends us quietly.
    signal(SIGPIPE, SIG_DFL)
    exit(run(Array(CommandLine.arguments.dropFirst())))
  }

  private static func run(_ arguments: [String]) -> Int32 {
    do {
      // Reading no arguments takes longer than painting the first screen does.
      if arguments.isEmpty {
        try Start.run(NoChoices(), isPlain: false, opening: .home)
        return 0
      }
      var command = try Attune.parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let failure as Failure {
      if let line = failure.line { Output.error(line) }
      return failure.status
    } catch {
      let code = Attune.exitCode(for: error)
      if code.isSuccess {
        Output.print(Attune.fullMessage(for: error))
        return 0
      }
      let line = Attune.message(for: error).split(separator: "\n").first.map(String.init) ?? ""
      Output.error("usage: \(line); see attune --help")
      return Status.usage
    }
  }
}

/// The command line's root: without a command it opens the full screen.
struct Attune: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attune",
    abstract:
      "Talk with a parent about their relationship with their baby, and keep what was found.",
    discussion: """
      Without a command the full screen opens; --plain works line by line. Everything stays on \
      this computer. This is a prompt for your judgement, not a diagnosis.
      """,
    version: Version.text,
    subcommands: [
      NewCommand.self, ResumeCommand.self, ListCommand.self, ShowCommand.self,
      TimelineCommand.self, DueCommand.self, AmendCommand.self, OutcomeCommand.self,
      CloseCommand.self, ReopenCommand.self, PurgeCommand.self, ReviewCommand.self,
      CompareCommand.self, ExchangeCommand.self,
      ExportCommand.self, ImportCommand.self, VerifyCommand.self, ScoreCommand.self,
      LetterCommand.self, ReportCommand.self, AgreementCommand.self, PacksCommand.self,
      DoctorCommand.self, TrainCommand.self, DemoCommand.self, HomeCommand.self,
    ], defaultSubcommand: HomeCommand.self)
}

/// What runs without a command. Options stand here and not on the root, which would take those of
/// every command for its own.
struct HomeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "home", abstract: "Open the full screen; the same as no command at all.")

  @OptionGroup var options: PlaceOptions
  @ArgumentParser.Flag(help: "Work line by line, for screen readers and simple terminals.")
  var plain = false

  func run() throws {
    try Start.run(options, isPlain: plain, opening: .home)
  }
}

/// Name and version, as records and `--version` say them.
enum Version {
  static let text = "1.0.0"
  static let software = "attune \(text)"
}
