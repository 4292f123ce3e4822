import Assessment
import StrictJSON

extension DemoScript {
  /// Reads `demos/NAME.json`, strictly.
  init(reading root: JSONReader) throws(JSONShapeError) {
    try root.allowOnly([
      "schema", "version", "title", "practitioner", "country", "level", "steps",
    ])
    let schema = try root.required("schema")
    guard try schema.string() == "attune/demo" else { throw schema.error("is not attune/demo") }
    let version = try root.required("version")
    guard try version.integer() == 1 else {
      throw version.error("is another version; this program reads version 1")
    }
    let country = try root.required("country")
    guard let known = Configuration.Country(rawValue: try country.string()) else {
      throw country.error("is none of england, wales, scotland")
    }
    let level = try root.required("level")
    let number = try level.integer()
    guard (0...3).contains(number) else { throw level.error("is not a level from 0 to 3") }
    let list = try root.required("steps")
    var steps: [Step] = []
    for element in try list.elements() { steps.append(try Step(reading: element)) }
    guard steps.first?.part != nil else { throw list.error("the first step begins a part") }
    self.init(
      title: try root.required("title").string(),
      practitioner: try root.required("practitioner").string(), country: known, level: number,
      steps: steps)
  }
}

extension DemoScript.Step {
  fileprivate init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["part", "say", "type", "press"])
    let typed = try reader.member("type")?.string() ?? ""
    let pressed = try reader.member("press")?.string() ?? ""
    let keys = pressed.split(separator: " ").map(String.init)
    guard !typed.isEmpty || !keys.isEmpty else {
      throw reader.error("does nothing; give \"type\" or \"press\"")
    }
    self.init(
      part: try reader.member("part")?.string(), caption: try reader.member("say")?.string(),
      typed: typed, pressed: keys)
  }
}
