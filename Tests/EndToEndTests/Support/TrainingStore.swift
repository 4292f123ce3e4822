import Assessment
import Foundation
import PromptLibrary

/// Results of the training room, written as another laptop would have left them.
struct TrainingStore {
  let home: Home
  private let library: PromptLibrary

  init(_ home: Home) throws {
    self.home = home
    library = try PromptLibrary()
    try home.write(
      ".local/share/attune-training/store.json",
      #"{"schema": "attune/store", "version": 1, "setting": "training"}"#)
  }

  static let folder = ".local/share/attune-training"

  /// The authors' codes of a vignette.
  func expert(_ vignette: String) throws -> [String: String] {
    let found = try library.vignette(vignette)
    let guide = try library.pack(found.guide)
    return Dictionary(uniqueKeysWithValues: found.ratings(in: guide).map { ($0.item, $0.code) })
  }

  func guide(_ vignette: String) throws -> Pack {
    try library.pack(try library.vignette(vignette).guide)
  }

  /// The items of a vignette that are rated, in order.
  func rated(_ vignette: String) throws -> [String] {
    try guide(vignette).items.filter { $0.kind == .rating }.map(\.id)
  }

  /// An id of the moment, and the month its file lies in.
  private static func id(_ day: String, _ number: Int) throws -> (id: String, month: String) {
    let date = try Date("\(day)T10:00:00Z", strategy: .iso8601)
    let hex = String(Int64(date.timeIntervalSince1970 * 1_000) + Int64(number), radix: 16)
    let time = String(repeating: "0", count: 12 - hex.count) + hex
    let id = "\(time.prefix(8))-\(time.suffix(4))-7000-8000-0000000000aa"
    return (id, String(day.prefix(7)).replacing("-", with: "/"))
  }

  /// The text of a saved result, and where it lies in a store.
  ///
  /// - Parameter change: Answers that are not the authors'; nil for no answer.
  func result(
    _ vignette: String, by rater: String, on day: String, number: Int = 0,
    change: [String: String?] = [:], setting: String = "training", version: String? = nil
  ) throws -> (path: String, text: String) {
    let (id, month) = try Self.id(day, number)
    let expert = try expert(vignette)
    var answers = expert
    for (item, code) in change { answers[item] = code }
    let guide = try guide(vignette)
    func json(_ codes: [String: String]) throws -> String {
      String(decoding: try JSONEncoder().encode(codes), as: UTF8.self)
    }
    let text = """
      {"schema": "attune/record", "version": 1, "id": "\(id)", "kind": "result",
       "about": "019e2b3c-4d5e-7f60-8a1b-2c3d4e5f6071", "setting": "\(setting)",
       "practitioner": "\(rater)", "at": "\(day)T10:00:00+00:00", "software": "attune 1.0.0",
       "vignette": "\(vignette)",
       "guide": {"id": "\(guide.id)", "version": "\(version ?? guide.version)"},
       "answers": \(try json(answers)), "expert": \(try json(expert))}
      """
    return ("records/\(month)/\(id).json", text)
  }

  /// Saves a result in the training store of the home.
  func save(
    _ vignette: String, by rater: String = "hv-017", on day: String, number: Int = 0,
    change: [String: String?] = [:]
  ) throws {
    let (path, text) = try result(vignette, by: rater, on: day, number: number, change: change)
    try home.write("\(Self.folder)/\(path)", text)
  }
}
