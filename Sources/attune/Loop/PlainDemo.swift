import Assessment
import Interface
import Records
import Screen

/// Plays a script as text: the pages as plain mode reads them out, and what is pressed.
enum PlainDemo {
  static func run(_ script: DemoScript, _ options: any PlaceChoices) throws(Failure) {
    var settings = Settings(options)
    settings.configuration = script.configuration
    let model = Model(
      size: Size(columns: 80, rows: 24), version: Version.text, now: Clock.now(),
      setting: .training, configuration: script.configuration, services: settings.services)
    var session = Session(options, .training, settings: settings)
    var plain = PlainSession(model: model)
    PlainLoop.perform([.loadHome], &plain, &session)
    Output.print("\(script.title)\n")
    for step in script.steps {
      var lines = plain.output()
      let prompt = lines.popLast() ?? ""
      for line in lines { Output.print(line) }
      if let part = step.part { Output.print("\n== \(part)") }
      if let caption = step.caption { Output.print("\n   -- \(caption)\n") }
      Output.print(prompt + ([step.typed] + step.pressed.map { "[\($0)]" }).joined(separator: " "))
      for key in step.keys {
        PlainLoop.perform(
          plain.receive(.terminal(.key(key)), Context(now: Clock.now())), &plain, &session)
      }
    }
    for line in plain.output().dropLast() { Output.print(line) }
    session.putAway()
    guard let saved = session.lastSaved else {
      throw Failure(
        "demo: its script no longer fits the guide; the visit was not finished",
        status: Status.failed)
    }
    Output.print("\nThe record of this visit: \(saved.path)")
    let folder = session.location.map { Places.shown($0.root) } ?? ""
    Output.print("Look at it again: attune show --training --store \(folder) \(saved.id)")
  }
}
