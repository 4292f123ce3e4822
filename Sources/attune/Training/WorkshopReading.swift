import Assessment
import Contracts
import Exchange
import PromptLibrary
import Records
import StrictJSON

/// Brings the sheets of a folder together: saved results and ratings files of this program, from
/// this laptop or another, and CSV tables of ratings that were made on paper.
struct WorkshopReading {
  /// What one file of the folder holds.
  private enum Content {
    case sheets([Workshop.Entry])
    case table([UInt8])
    case panel(FollowUp)
    case refused(String)
    /// A file of a store that holds no ratings.
    case nothing
  }

  let folder: String
  private var entries: [Workshop.Entry] = []
  private var tables: [(file: String, bytes: [UInt8])] = []
  private var panels: [FollowUp] = []
  private var refused: [Workshop.Refusal] = []

  /// - Throws: ``Failure`` when the folder cannot be read. A file that cannot is only refused.
  init(_ folder: String) throws(Failure) {
    self.folder = folder
    for name in try SheetFiles.names(in: folder) {
      switch Self.content("\(folder)/\(name)", name) {
      case .sheets(let found): entries += found
      case .table(let bytes): tables.append((name, bytes))
      case .panel(let panel): panels.append(panel)
      case .refused(let reason): refused.append(Workshop.Refusal(file: name, reason: reason))
      case .nothing: break
      }
    }
    // Of a rater's sheets the earliest counts: file names that are ids are in the order of time.
    entries.sort { Self.order($0.file) < Self.order($1.file) }
  }

  private static func order(_ file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? file
  }

  private static func content(_ path: String, _ name: String) -> Content {
    let bytes: [UInt8]
    do {
      bytes = try InputFile.bytes(path)
    } catch {
      return .refused("it cannot be read")
    }
    if name.lowercased().hasSuffix(".csv") { return .table(bytes) }
    if name == "store.json" || name.hasSuffix("/store.json") { return .nothing }
    do throws(FileRefusal) {
      let reader = try JSONReader.parse(bytes)
      if case .string("attune/record") = (try? reader.member("schema"))?.value {
        return try record(bytes, reader, name)
      }
      return .sheets([Workshop.Entry(sheet: try RatingSheetFile.read(bytes), file: name)])
    } catch {
      return .refused(error.message)
    }
  }

  private static func record(
    _ bytes: [UInt8], _ reader: JSONReader, _ name: String
  ) throws(FileRefusal) -> Content {
    if case .string("care") = (try? reader.member("setting"))?.value {
      return .refused(
        "$.setting: it is of a real visit and not of training; take it out of this folder")
    }
    switch (try? reader.member("kind"))?.value {
    case .string(RecordKind.result.rawValue), .string(RecordKind.panel.rawValue): break
    default: return .nothing
    }
    let said = try RecordFile.followUp(bytes)
    guard let result = said.result else { return .panel(said) }
    let sheet = RatingSheet(
      rater: said.practitioner, vignette: result.vignette, guide: result.guide,
      guideVersion: result.guideVersion, answers: result.answers)
    return .sheets([
      Workshop.Entry(sheet: sheet, asked: Set(result.expert.keys), file: name)
    ])
  }

  /// The vignettes the folder has sheets of, with how many, in the order of the alphabet.
  var vignettes: [(id: String, count: Int)] {
    Dictionary(grouping: entries.map(\.sheet.vignette)) { $0 }
      .map { (id: $0.key, count: $0.value.count) }.sorted { $0.id < $1.id }
  }

  /// The workshop of one vignette; what does not fit it is refused, with its place.
  ///
  /// - Parameter followUps: What the training store holds: the service's own panels.
  func workshop(
    of vignette: Vignette, guide: Pack, followUps: [FollowUp]
  ) -> Workshop {
    var refused = refused
    var kept: [Workshop.Entry] = []
    var consensus: [String: Workshop.Consensus] = [:]
    let own = entries.filter { $0.sheet.vignette == vignette.id }
    for entry in own + tables.flatMap({ fromTable($0, vignette, guide, &refused) }) {
      if let problem = RatingSheetFile.refusal(
        of: entry.sheet, vignette: vignette.id, guide: guide)
      {
        refused.append(Workshop.Refusal(file: entry.file, reason: problem))
      } else if entry.sheet.rater == Workshop.consensusRater {
        for (item, code) in entry.sheet.answers { consensus[item, default: .init()].code = code }
        for (item, note) in entry.sheet.notes { consensus[item, default: .init()].note = note }
      } else {
        kept.append(entry)
      }
    }
    return Workshop(
      vignette: vignette, guide: guide,
      experts: ExpertRatings(of: vignette, guide: guide, panels: followUps + panels),
      entries: kept, refused: refused, consensus: consensus)
  }

  /// A table names no vignette: it is of the one the workshop is about.
  private func fromTable(
    _ table: (file: String, bytes: [UInt8]), _ vignette: Vignette, _ guide: Pack,
    _ refused: inout [Workshop.Refusal]
  ) -> [Workshop.Entry] {
    do throws(RatingsRefusal) {
      let sheets = try RatingsFile(table.bytes).sheets(of: vignette.id, guide: guide)
      return sheets.map { Workshop.Entry(sheet: $0, file: table.file) }
    } catch {
      refused.append(Workshop.Refusal(file: table.file, reason: error.message))
      return []
    }
  }
}
