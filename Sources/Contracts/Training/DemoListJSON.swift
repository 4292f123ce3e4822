public import Assessment
public import StrictJSON

/// What `attune demo --list --json` prints.
///
/// `{"demos": [{"id","title","level","steps","parts": [text]}]}`: `level` is the number of the level
/// its record ends with, 0 to 3, and `steps` how many captions and keys lead there.
public enum DemoListJSON {
  public static func value(_ demos: [(id: String, script: DemoScript)]) -> JSONValue {
    .members([
      "demos": .array(
        demos.map { id, script in
          .members([
            "id": .string(id), "title": .string(script.title), "level": .integer(script.level),
            "steps": .integer(script.steps.count),
            "parts": .strings(script.steps.compactMap(\.part)),
          ])
        })
    ])
  }
}
