import Screen
import Testing

@testable import Interface

/// Help and palette list the commands of the page behind them: every one, and no other.
struct CommandListTests {
  private static let broad = Size(columns: 200, rows: 60)

  /// What a place in front of a scene shows, and the commands of the scene's own page.
  private func list(_ scene: Scene, _ front: Place) throws -> (page: Page, commands: [Command]) {
    var model = try scene.play(CommandListTests.broad).model
    let commands = CommandTable.commands(in: model.scope).filter {
      // The fictional family is there in the training room alone.
      $0.id != .card || front != .help || model.visit?.vignette != nil
    }
    model.places.append(front)
    return (model.page, commands)
  }

  private func title(_ command: Command) -> String {
    Words.english.commands.titles[command.id] ?? "?"
  }

  @Test(arguments: SceneTests.scenes)
  func `help has a row for every command of the page, and no other`(scene: Scene) throws {
    let (page, commands) = try list(scene, .help)
    // A row of a command has its keys and its title; what wraps has one of them.
    let rows = page.rows.filter { $0.count == 2 }
    #expect(rows.count == commands.count)
    for (row, command) in zip(rows, commands) {
      let (shown, wanted) = (row[1].text, title(command))
      #expect(shown.hasPrefix(wanted) || wanted.hasPrefix(shown), "\(shown): \(wanted)")
      #expect(!row[0].text.isEmpty)
    }
  }

  @Test(arguments: SceneTests.scenes)
  func `the palette has an entry for every command that can be named, and no other`(
    scene: Scene
  ) throws {
    let (page, commands) = try list(scene, .palette(Pick()))
    let named = commands.filter { !CommandTable.onlyKeys.contains($0.id) }
    #expect(page.entries.count == named.count)
    for (entry, command) in zip(page.entries, named) {
      let text = page.rows[entry.lowerBound].map(\.text)
      let wanted = title(command)
      #expect(text.contains { $0.hasPrefix(wanted) || wanted.hasPrefix($0) }, "\(text): \(wanted)")
      #expect(text.contains(command.label), "\(text): \(command.label)")
    }
  }
}
