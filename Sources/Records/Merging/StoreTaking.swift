import Assessment
import Contracts
import Glibc

/// What became of a file that was to enter a store.
public enum Taken: Equatable, Sendable {
  case new, alreadyThere
  case refused(String)
}

extension Store {
  /// Takes the bytes of a record in, as they are. Nothing is ever overwritten: other bytes under
  /// the same id are refused.
  func take(_ bytes: [UInt8], id: String) throws(StoreError) -> Taken {
    if let place = RecordPlace(id), let month = try openMonth(of: place),
      let found = try? month.read(place.name, limit: Store.recordLimit)
    {
      return found == bytes ? .alreadyThere : .refused(Store.otherContent)
    }
    do throws(StoreError) {
      _ = try write(bytes, id: id)
      return .new
    } catch {
      if case .exists = error { return .refused(Store.otherContent) }
      throw error
    }
  }

  private static let otherContent =
    "a record with this id and other content is here already; neither was changed"
}
