import Assessment
import Screen

/// What was said of a saved visit by others, and what was answered.
extension RecordView {
  func reviews(_ page: inout Page) {
    let threads = ReviewThread.threads(opened.after.followUps)
    guard !threads.isEmpty else { return }
    heading(&page, words.followUp.reviews)
    for thread in threads {
      page.text(visible(words.line(thread.review)), indent: 3)
      for answer in thread.answers { page.text(visible(words.line(answer)), indent: 6) }
      if thread.isOpen { page.text(words.reviewing.waits, indent: 6, style: .dim) }
    }
  }

  /// What was said to whoever reads, before anything else.
  func waiting(_ page: inout Page, for reviewing: Reviewing?, isPlain: Bool) {
    let waiting = reviewing?.waiting ?? []
    let answered = reviewing?.answered ?? []
    guard !waiting.isEmpty || !answered.isEmpty else { return }
    for review in waiting + answered {
      page.text(
        words.reviewing.waiting.filled(["line": visible(words.line(review))]), style: .bold)
    }
    guard !waiting.isEmpty else {
      page.text(words.reviewing.answeredHow, style: .dim)
      return page.blank()
    }
    page.text(
      isPlain ? words.reviewing.waitingHowPlain : words.reviewing.waitingHow, style: .dim)
    page.blank()
  }
}

extension OpenedRecord {
  /// What `practitioner` may say of it.
  func reviewing(by practitioner: String, signOwn: Bool) -> Reviewing {
    Reviewing(
      about: record.id, recordedBy: [record.visit.practitioner, standing.practitioner],
      followUps: after.followUps, practitioner: practitioner, signOwn: signOwn)
  }
}

extension Model {
  /// What whoever works here may say of a visit; nil while nobody said who that is.
  func reviewing(_ opened: OpenedRecord) -> Reviewing? {
    configuration.practitioner.map {
      opened.reviewing(by: $0, signOwn: configuration.signOwn)
    }
  }

  /// The saved visit that is open on top, from wherever it was opened.
  var openedRecord: OpenedRecord? { top.record }
}

extension Place {
  /// The saved visit that it shows; nil for any other page.
  var record: OpenedRecord? {
    switch self {
    case .record(let opened): opened
    case .roomRecord(let record): record.opened
    default: nil
    }
  }
}
