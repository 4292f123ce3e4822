import Assessment
import Interface
import Records

/// Bringing stores together through a shared folder, a little at a time.
extension Session {
  mutating func exchange() -> [Event] {
    var report = ExchangeReport()
    report.isOver = true
    guard let store else {
      report.problem = storeProblem ?? ""
      return [.exchanged(report)]
    }
    do {
      guard let folder = settings.exchangeFolder else {
        report.problem = Words.english.exchange.none
        return [.exchanged(report)]
      }
      exchanging = try StoreExchange(
        store, with: folder, shelf: try packs().shelf, now: Clock.now().milliseconds)
    } catch {
      report.problem = Session.reason(error)
      return [.exchanged(report)]
    }
    // Line by line nobody presses a key meanwhile.
    return isPlain ? goOnExchanging(for: .seconds(86_400)) : []
  }

  mutating func goOnExchanging(for time: Duration) -> [Event] {
    guard var exchanging else { return [] }
    self.exchanging = nil
    var report: ExchangeReport
    do throws(StoreError) {
      let isOver = try exchanging.advance(for: time)
      report = ExchangeReport(exchanging)
      report.isOver = isOver
      if !isOver { self.exchanging = exchanging }
    } catch {
      report = ExchangeReport(exchanging)
      report.isOver = true
      report.problem = error.message
    }
    let now = ContinuousClock.now
    // The line that says how far it is changes once a second.
    guard report.isOver || now - exchangeSaid >= .seconds(1) else { return [] }
    exchangeSaid = now
    return [.exchanged(report)]
  }
}

extension ExchangeReport {
  init(_ exchange: StoreExchange) {
    self.init()
    let outcome = exchange.outcome
    done = exchange.done
    known = exchange.known
    new = outcome.new
    sent = outcome.sent
    purged = outcome.purged
    refused = outcome.refused.map {
      UnreadableRow(path: Places.shown($0.path), reason: $0.reason)
    }
    buried = outcome.buried
  }
}
