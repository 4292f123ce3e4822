import Assessment
import StrictJSON

extension PackReading {
  func readScores() -> [Score] {
    let elements =
      required("scores", JSONReader.elements) ?? []
    return elements.compactMap { element in
      log.attempt { () throws(JSONShapeError) in
        try Score(reading: element, positions: positions)
      }
    }
  }
}

extension Score {
  init(reading reader: JSONReader, positions: [String: Int]) throws(JSONShapeError) {
    try reader.allowOnly([
      "id", "items", "range", "higherIs", "mixedDirections", "cutoffs", "bands",
    ])
    let items = try reader.required("items")
    let named = try items.uniqueList { (item) throws(JSONShapeError) -> Int in
      let id = try item.identifier()
      guard let position = positions[id] else {
        throw item.error("no item \"\(id)\"; a score adds up items of its own pack")
      }
      return position
    }
    if named.isEmpty { throw items.error("a score needs at least one item") }
    self.init(
      id: try reader.required("id").identifier(),
      items: named,
      range: try reader.required("range").range(JSONReader.tenths),
      higherIs: try reader.required("higherIs").word(of: [ScoreDirection.worse, .better]),
      mixesDirections: try reader.flag("mixedDirections"),
      cutoffs: try reader.required("cutoffs").list(CutOff.init(reading:)),
      bands: try reader.member("bands")?.list { (band) throws(JSONShapeError) in
        try band.range(JSONReader.tenths)
      } ?? [])
  }
}

extension CutOff {
  init(reading reader: JSONReader) throws(JSONShapeError) {
    try reader.allowOnly(["id", "at", "direction", "flagsFor", "verified", "source"])
    self.init(
      id: try reader.required("id").identifier(),
      at: try reader.required("at").tenths(),
      direction: try reader.required("direction")
        .word(of: [CutOffDirection.atOrAbove, .atOrBelow]),
      flagsFor: Set(
        try reader.required("flagsFor").uniqueList { (role) throws(JSONShapeError) in
          try role.word(of: Role.allCases)
        }),
      isVerified: try reader.required("verified").bool(),
      source: try reader.required("source").words())
  }
}
