import Assessment

extension Words {
  /// Reads a typed date; the failure says in words what is wrong with it.
  func readDate(_ text: String, today: CalendarDate) -> (date: CalendarDate?, problem: String?) {
    do {
      return (try CalendarDate(entered: text, today: today), nil)
    } catch {
      return (nil, problem(error))
    }
  }

  private func problem(_ error: DateEntryError) -> String {
    switch error {
    case .empty, .unreadable: time.dateUnreadable
    case .month(let month): time.dateMonth.filled(["month": String(month)])
    case .day(let day, let month, let year):
      time.dateDay.filled([
        "day": String(day), "month": time.months[month - 1],
        "year": year.map { " \($0)" } ?? "",
      ])
    case .ambiguous(let first, let second):
      time.dateAmbiguous.filled(["first": first, "second": second])
    case .year: time.dateYear
    }
  }
}
