import Screen

extension Model {
  /// The page of the top place.
  var page: Page {
    var page = Page(size: pageSize)
    switch top {
    case .home(let selected): homePage(&page, selected)
    case .firstRun(let form): firstRunPage(&page, form)
    case .carryOn(let selected): carryOnPage(&page, selected)
    case .who(let who): whoPage(&page, who)
    case .visit: visitPage(&page)
    case .finished(let visit): finishedPage(&page, visit)
    case .saved(let selected): savedPage(&page, selected)
    case .record(let record): recordPage(&page, record)
    case .places(let list): placesPage(&page, list)
    case .after(let after): afterPage(&page, after)
    case .roomRecord(let record): roomRecordPage(&page, record)
    case .reviewing(let desk): reviewingPage(&page, desk)
    case .cameBack(let selected): cameBackPage(&page, selected)
    case .comparison(let comparison): comparisonPage(&page, comparison)
    case .filters(let shelf): filtersPage(&page, shelf)
    case .exchange(let desk): exchangePage(&page, desk)
    case .due(let selected): duePage(&page, selected)
    case .timeline(let opened): timelinePage(&page, opened)
    case .trainingRoom(let selected): trainingRoomPage(&page, selected)
    case .vignetteResult(let compared): vignetteResultPage(&page, compared)
    case .card: vignetteCard(&page)
    case .room(let room): roomPage(&page, room)
    case .report(let desk): reportPage(&page, desk)
    case .filterHelp: filterHelpPage(&page)
    case .letter(let desk): letterPage(&page, desk)
    case .writing(let writing): writingPage(&page, writing)
    case .noAnswer(let selected): noAnswerPage(&page, selected)
    case .why: whyPage(&page)
    case .presenter: presenterPage(&page)
    case .safety(let safety): safetyPage(&page, safety)
    case .help: helpPage(&page)
    case .palette(let pick): palettePage(&page, pick)
    case .search(let pick): searchPage(&page, pick)
    case .question(let question): questionPage(&page, question)
    case .unsaved: unsavedPage(&page)
    case .scaleList(let selected): scaleListPage(&page, selected)
    case .formCheck(let check): formCheckPage(&page, check)
    case .scaleContact(let contact): scaleContactPage(&page, contact)
    case .courses(let desk): coursesPage(&page, desk)
    case .workshop(let desk): workshopPage(&page, desk)
    }
    return page
  }

  private func visitPage(_ page: inout Page) {
    guard let visit else { return }
    switch visit.page {
    case .before: beforePage(&page, visit)
    case .prompt(let item):
      visit.offersSkip(item)
        ? skipOfferPage(&page, visit, item) : promptPage(&page, visit, item)
    case .watch: watchPage(&page, visit)
    case .scales(let list): scalesPage(&page, list, visit)
    case .scale:
      if let item = visit.entryItem, scope == .skipOffer {
        skipOfferPage(&page, visit, item)
      } else if scope == .gate {
        gatePage(&page)
      } else {
        scalePage(&page, visit)
      }
    case .overview: overviewPage(&page, visit)
    case .result: visit.isShared ? gatePage(&page) : resultPage(&page, visit)
    case .decision: visit.isShared ? gatePage(&page) : decisionPage(&page, visit)
    case .finish: visit.isShared ? gatePage(&page) : finishPage(&page, visit)
    }
  }

  /// What stands instead of a page that a parent should not read by accident.
  private func gatePage(_ page: inout Page) {
    page.text(words.visit.notShownHere, style: .bold)
    page.blank()
    page.text(words.visit.turnScreen)
  }
}
