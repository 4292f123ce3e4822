import Assessment
import Contracts
import Interface
import Records

/// Performs what the screens ask for: the only place where a visit meets the disk.
struct Session {
  let options: any PlaceChoices
  private(set) var setting: Setting
  private(set) var location: StoreLocation?
  var store: Store?
  var storeProblem: String?
  var settings: Settings
  var visitLibrary: VisitLibrary?
  /// Packs read for the list of drafts alone; nil for one that is not here.
  var listedPacks: [String: Pack?] = [:]
  var journal: Journal?
  var desk: RoomDesk?
  /// Bringing in and sending, while it goes on.
  var exchanging: StoreExchange?
  var exchangeSaid = ContinuousClock.now
  /// Whether what a person changes of the settings is written down: not in a demo, which is
  /// played with those of its script.
  var keepsSettings = true
  /// Whether it is told line by line: nothing is then done between two keys.
  var isPlain = false
  var reportDesk: CaseloadDesk?
  /// Counting the visits for Home, while it goes on.
  var counting: IndexUpdate?
  /// The draft that is open; its journal is begun with the first entries that can be saved.
  var openID: String?
  /// Certificates that run out, once they were looked for.
  var reminders: (practitioner: String?, lines: [String])?
  /// The visit that was finished last.
  var lastSaved: (id: String, path: String)?
  var random = SystemRandomNumberGenerator()

  init(_ options: any PlaceChoices, _ setting: Setting, settings: Settings) {
    self.options = options
    self.setting = setting
    self.settings = settings
    location = try? Places.location(options, setting)
    openStore()
  }

  /// Opens the store where it is not open yet; ``storeProblem`` says why it cannot be.
  mutating func openStore() { _ = try? readyStore() }

  /// The store, opened anew where it could not be before: its folder may be mended by now.
  mutating func readyStore() throws(StoreError) -> Store {
    if let store { return store }
    do {
      let opened = try opened(setting)
      store = opened
      storeProblem = nil
      return opened
    } catch {
      storeProblem = error.brief
      throw error
    }
  }

  private func opened(_ setting: Setting) throws(StoreError) -> Store {
    let store = try Store(at: try Places.location(options, setting))
    let options = options
    store.work(out: { try? Library(options).visitLibrary() })
    return store
  }

  /// The events an effect leads to.
  mutating func perform(_ effect: Effect) -> [Event] {
    switch effect {
    case .begin(let identity): return begin(identity)
    case .save(let entries): return save(entries)
    case .resume(let id): return resume(id)
    case .recall(let identity): return [.recalled(history: earlier(identity))]
    case .putAway:
      putAway()
      return []
    case .finish(let draft, let findings): return finish(draft, findings)
    case .loadHome: return [.home(homeSummary())]
    case .loadLibrary: return loaded { .library($0) }
    case .lookUp(let reference): return lookUp(reference)
    case .listRecords: return listRecords()
    case .openRecord(let id): return openRecord(id)
    case .loadDue: return loadDue()
    case .openTimeline(let dyad, let baby): return openTimeline(dyad, baby)
    case .keep(let content): return keep(content)
    case .close(let dyad, let due): return close(dyad, due)
    case .enter(let setting): return enter(setting)
    case .loadTraining: return loadTraining()
    case .beginVignette(let id): return beginVignette(id)
    case .saveResult(let result): return saveResult(result)
    case .openResult(let id): return openResult(id)
    case .lookInRoom(let query): return lookInRoom(query)
    case .review(let review): return say(review)
    case .loadReviewDraft(let id, let code): return loadReviewDraft(id, by: code)
    case .keepReviewDraft(let draft): return keep(draft)
    case .loadCameBack: return loadCameBack()
    case .compare(let left, let right): return compare(left, right)
    case .loadFilters: return loadFilters()
    case .keepFilters(let filters): return keepFilters(filters)
    case .exchange: return exchange()
    case .loadReport(let wish): return loadReport(wish)
    case .writeReport(let report, let unreadable): return writeReport(report, unreadable)
    case .openLetter(let id): return openLetter(id)
    case .writeLetter(let letter): return writeLetter(letter)
    case .loadCourses: return loadCourses()
    case .writeCertificate(let certificate, let result):
      return writeCertificate(certificate, result)
    case .keepConsensus(let sheet, let folder): return keepConsensus(sheet, folder)
    case .configure(let configuration): return configure(configuration)
    case .bell, .forgetScreen, .quit: return []
    }
  }

  /// Goes to the store of the other setting, unless that cannot be opened.
  private mutating func enter(_ next: Setting) -> [Event] {
    do {
      let other = try opened(next)
      store = other
      location = other.location
    } catch {
      return [.refused(error.brief)]
    }
    putAway()
    setting = next
    storeProblem = nil
    desk = nil
    reportDesk = nil
    exchanging = nil
    counting = nil
    reminders = nil
    return [.entered(next)]
  }

  mutating func putAway() {
    journal = nil
    openID = nil
  }

  mutating func packs() throws(Failure) -> VisitLibrary {
    if let visitLibrary { return visitLibrary }
    let library = try Library(options)
    let packs = try library.visitLibrary()
    visitLibrary = packs
    return packs
  }

  private mutating func loaded(_ event: (VisitLibrary) -> Event) -> [Event] {
    do {
      return [event(try packs())]
    } catch {
      return [.refused(error.line ?? "")]
    }
  }

  private mutating func configure(_ configuration: Configuration) -> [Event] {
    settings.configuration = configuration
    guard keepsSettings else { return [.configured(configuration)] }
    do {
      try settings.save(configuration)
      return [.configured(configuration)]
    } catch {
      return [.configured(configuration), .refused(error.line ?? "")]
    }
  }

  /// What the screens say of a failure; every one that gets here was made by a store or a command.
  static func reason(_ error: any Error) -> String {
    (error as? StoreError)?.brief ?? (error as? Failure)?.line ?? ""
  }
}
