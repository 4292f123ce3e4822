public import Assessment
import Contracts

/// Everything a report is made from.
public struct Caseload: Equatable, Sendable {
  public let visits: [ReportedVisit]
  /// Records of every other kind.
  public let followUps: [FollowUp]
  public let unreadable: [UnreadableFile]
}

extension Store {
  /// Reads what a report needs of every record, on two threads. Files that cannot be read are named
  /// and left out.
  public func caseload() throws(StoreError) -> Caseload {
    var walk = RecordWalk()
    if let root = try openRoot() { walk.records(in: root) }
    let files = walk.files
    let halves = InPairs.run(files.count) { range in Store.reported(files[range]) }
    return Caseload(
      visits: halves.flatMap(\.visits), followUps: halves.flatMap(\.followUps),
      unreadable: (walk.unreadable + halves.flatMap(\.unreadable)).sorted { $0.path < $1.path })
  }

  private static func reported(_ files: some Sequence<RecordWalk.File>) -> Caseload {
    var visits: [ReportedVisit] = []
    var followUps: [FollowUp] = []
    var unreadable: [UnreadableFile] = []
    for file in files {
      do throws(ReadFault) {
        let bytes = try file.folder.read(file.name, limit: Store.recordLimit)
        switch try reported(bytes, file.id) {
        case .visit(let visit): visits.append(visit)
        case .followUp(let record): followUps.append(record)
        }
      } catch {
        unreadable.append(
          UnreadableFile(path: "\(file.folder.path)/\(file.name)", reason: error.reason))
      }
    }
    return Caseload(visits: visits, followUps: followUps, unreadable: unreadable)
  }

  private enum Reported {
    case visit(ReportedVisit)
    case followUp(FollowUp)
  }

  private static func reported(_ bytes: [UInt8], _ id: String) throws(ReadFault) -> Reported {
    do throws(FileRefusal) {
      if let visit = try RecordFile.reported(bytes) {
        if visit.id == id { return .visit(visit) }
      } else {
        let record = try RecordFile.followUp(bytes)
        if record.id == id { return .followUp(record) }
      }
    } catch {
      throw .content(error.message)
    }
    throw .content(Store.otherName)
  }
}
