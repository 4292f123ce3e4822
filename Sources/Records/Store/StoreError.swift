public import Assessment
import Glibc

/// Why the store did not do what was asked.
public enum StoreError: Error, Equatable, Sendable {
  /// Neither `HOME` nor `--store` says where to keep files.
  case noHome
  /// The folder holds a store of the other setting.
  case otherSetting(path: String, found: Setting, wanted: Setting)
  /// The folder is no store this program can use.
  case notAStore(path: String, reason: String)
  /// The folder belongs to another user of this computer.
  case notOurs(path: String)
  /// Anybody on this computer may write in the folder.
  case openToAll(path: String)
  case cannotCreate(path: String, SystemFault)
  case cannotWrite(path: String, SystemFault)
  /// Written, but the folder could not be synced: not saved.
  case notSettled(path: String, SystemFault, isVisible: Bool)
  case cannotRead(path: String, SystemFault)
  /// Another process has the draft open.
  case locked(id: String)
  case noRecord(id: String)
  case noDraft(id: String)
  /// A file of this id is there already, with other content.
  case exists(path: String)
  /// A file of the store that cannot be understood.
  case unreadable(path: String, reason: String)

  /// `what: why; what to do`, in one line.
  public var message: String {
    switch self {
    case .noHome:
      "no place for files: HOME is not set; set it, or give a folder with --store"
    case .otherSetting(let path, let found, let wanted):
      "\(path): this is a \(found.rawValue) store, not a \(wanted.rawValue) store; "
        + "real and training visits are kept apart: choose another folder with --store"
    case .notAStore(let path, let reason):
      "\(path): \(reason); choose another folder with --store"
    case .notOurs(let path):
      "\(path): the folder belongs to another user; choose another with --store"
    case .openToAll(let path):
      "\(path): everybody on this computer may write in it; "
        + "make it yours alone (chmod go-w), or choose another with --store"
    case .cannotCreate(let path, let fault):
      "\(path): cannot be made: \(fault.reason); \(fault.mend)"
    case .cannotWrite(let path, let fault):
      "\(path): not saved: \(fault.reason); \(fault.mend)"
    case .notSettled(let path, let fault, let isVisible):
      "\(path): not saved\(isVisible ? " although it is there" : ""): the folder could not be "
        + "written to the disk (\(fault.reason)); \(fault.mend)"
    case .cannotRead(let path, let fault):
      "\(path): cannot be read: \(fault.reason); see attune doctor"
    case .locked(let id):
      "\(id): this visit is open in another window; close it there first"
    case .noRecord(let id): "\(id): there is no record with this id; see attune list"
    case .noDraft(let id): "\(id): there is no draft with this id; see attune resume"
    case .exists(let path):
      "\(path): a file is there already, and nothing is ever overwritten; see attune show"
    case .unreadable(let path, let reason): "\(path): \(reason); the file was left as it is"
    }
  }

  /// `why; what to do`, for a line on a screen that says itself what failed: a path that is longer
  /// than the line must not push the reason off it. The whole ``message`` where the path is the
  /// reason.
  public var brief: String {
    switch self {
    case .cannotCreate(_, let fault), .cannotWrite(_, let fault), .notSettled(_, let fault, _):
      "\(fault.reason); \(fault.mend)"
    default: message
    }
  }

  /// The exit code of a command that ends with it.
  public var exitCode: Int32 {
    switch self {
    case .noRecord, .noDraft: 1
    case .otherSetting, .notAStore, .unreadable: 65
    case .cannotRead: 66
    case .noHome, .notOurs, .openToAll, .cannotCreate, .exists: 73
    case .cannotWrite, .notSettled: 74
    case .locked: 75
    }
  }

  init(saving path: String, _ fault: SaveFault) {
    self =
      switch fault {
      case .exists: .exists(path: path)
      case .system(let fault): .cannotWrite(path: path, fault)
      case .notSettled(let fault, let isVisible):
        .notSettled(path: path, fault, isVisible: isVisible)
      }
  }

  init(reading path: String, _ fault: ReadFault) {
    self =
      switch fault {
      case .system(let fault): .cannotRead(path: path, fault)
      default: .unreadable(path: path, reason: fault.reason)
      }
  }
}
