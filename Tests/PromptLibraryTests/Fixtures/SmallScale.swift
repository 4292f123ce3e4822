import StrictJSON

/// A sound scale of three items, the second one reversed, to be spoiled one fact a test.
enum SmallScale {
  static let pack: JSONValue = """
    {
      "schema": "attune/pack", "version": 1, "id": "small", "packVersion": "1.0.0",
      "kind": "instrument", "licence": "none needed", "source": "made up",
      "validity": {"roles": ["gave-birth"], "ageDays": [0, 60], "stages": []},
      "sections": ["form"],
      "optionSets": {
        "rising": [{"code": "1", "value": 0}, {"code": "2", "value": 1.5}, {"code": "3", "value": 3}],
        "falling": [{"code": "1", "value": 3}, {"code": "2", "value": 1.5}, {"code": "3", "value": 0}],
        "safety": [{"code": "1", "value": 0}, {"code": "2", "value": 1, "safety": true}]
      },
      "items": [
        {"id": "1", "section": "form", "kind": "choice", "options": "rising"},
        {"id": "2", "section": "form", "kind": "choice", "options": "falling"},
        {"id": "3", "section": "form", "kind": "choice", "options": "safety"}
      ],
      "scores": [
        {"id": "total", "items": ["1", "2", "3"], "range": [0, 7], "higherIs": "worse",
         "mixedDirections": true,
         "cutoffs": [
           {"id": "total-4", "at": 4, "direction": "at-or-above", "flagsFor": ["gave-birth"],
            "verified": true, "source": "made up"}]}
      ],
      "keyedAs": "position",
      "refuses": {"0": "printed-score"},
      "warnings": [{"id": "made-up", "kind": "unverified"}],
      "formCheck": {"expects": "3"},
      "vectors": [
        {"name": "all first", "all": "1", "scores": {"total": 3}},
        {"name": "all second but the first at 3", "all": "2", "answers": {"1": "3"},
         "scores": {"total": 5.5}},
        {"name": "the third left open", "answers": {"1": "1", "2": "1"}, "scores": {"total": null}}
      ]
    }
    """

  static let text: JSONValue = """
    {
      "schema": "attune/text", "version": 1, "pack": "small", "language": "en",
      "title": "Small scale", "shortTitle": "Small", "about": "Made up.",
      "sections": {"form": {"title": "Form", "lines": []}},
      "items": {"3": {"title": "Item 3", "safety": {"noted": "You noted: item 3.", "ask": ["Ask."]}}},
      "scores": {"total": "Total"},
      "cutoffs": {"total-4": "4 or more."},
      "warnings": {"made-up": "Unverified: made up."},
      "refusals": {"printed-score": "Count from the top."},
      "formCheck": "Which number?",
      "entry": ["Key the position."]
    }
    """
}

/// The shipped guide of the early weeks, to be spoiled one fact a test.
enum EarlyWeeks {
  static let pack = read("early-weeks/pack.json")
  static let text = read("early-weeks/text.en.json")
  static let rules = read("rules/levels.json")

  private static func read(_ name: String) -> JSONValue {
    do {
      return try JSONValue(parsing: Repository.bytes(of: name))
    } catch {
      preconditionFailure("\(name): \(error)")
    }
  }
}
