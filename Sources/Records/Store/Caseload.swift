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
  /// Reads what a report needs of every record. Files that cannot be read are named and left out.
  public func caseload() throws(StoreError) -> Caseload {
    var walk = RecordWalk()
    if let root = try openRoot() { walk.records(in: root) }
    var visits: [ReportedVisit] = []
    var followUps: [FollowUp] = []
    for file in walk.files {
      do throws(ReadFault) {
        let bytes = try file.folder.read(file.name, limit: Store.recordLimit)
        if let visit = try reported(bytes, file.id) {
          visits.append(visit)
        } else {
          followUps.append(try followUp(bytes, file.id))
        }
      } catch {
        walk.unreadable.append(
          UnreadableFile(path: "\(file.folder.path)/\(file.name)", reason: error.reason))
      }
    }
    return Caseload(visits: visits, followUps: followUps, unreadable: walk.unreadable)
  }

  private func reported(_ bytes: [UInt8], _ id: String) throws(ReadFault) -> ReportedVisit? {
    do throws(FileRefusal) {
      guard let visit = try RecordFile.reported(bytes) else { return nil }
      if visit.id == id { return visit }
    } catch {
      throw .content(error.message)
    }
    throw .content(Store.otherName)
  }

  private func followUp(_ bytes: [UInt8], _ id: String) throws(ReadFault) -> FollowUp {
    do throws(FileRefusal) {
      let record = try RecordFile.followUp(bytes)
      if record.id == id { return record }
    } catch {
      throw .content(error.message)
    }
    throw .content(Store.otherName)
  }
}
