import Assessment
import Testing

struct OutcomeCourseTests {
  private func said(
    _ number: Int, _ event: VisitOutcome.Event, _ on: CalendarDate, service: String? = "team",
    helped: VisitOutcome.Helped? = nil
  ) -> FollowUp {
    .of(
      number,
      .outcome(
        VisitOutcome(
          about: FollowUp.id(0), service: service, event: event, on: on, helped: helped)))
  }

  @Test func `waiting runs from the day it was sent to the first appointment`() throws {
    let courses = OutcomeCourse.courses([
      said(2, .firstAppointment, .day(7, 31)), said(1, .sent, .day(7, 1)),
    ])
    let course = try #require(courses.first)
    #expect(course.waitingDays(visit: .day(6, 1)) == 30)
    #expect(!course.isWaiting)
  }

  @Test func `waiting runs from the visit where no sending was noted`() throws {
    let course = try #require(
      OutcomeCourse.courses([said(1, .firstAppointment, .day(7, 31))]).first)
    #expect(course.waitingDays(visit: .day(6, 1)) == 60)
  }

  @Test func `an appointment before the sending gives no figure`() throws {
    let course = try #require(
      OutcomeCourse.courses([
        said(1, .sent, .day(7, 2)), said(2, .firstAppointment, .day(7, 1)),
      ]).first)
    #expect(course.waitingDays(visit: .day(6, 1)) == nil)
  }

  @Test func `what was only sent is waiting`() throws {
    let course = try #require(OutcomeCourse.courses([said(1, .sent, .day(7, 2))]).first)
    #expect(course.isWaiting)
    #expect(course.waitingDays(visit: .day(6, 1)) == nil)
  }

  @Test func `said again, an event has its later date, whatever the order of the files`() throws {
    let first = said(1, .sent, .day(7, 1))
    let again = said(2, .sent, .day(7, 3))
    for order in [[first, again], [again, first]] {
      #expect(OutcomeCourse.courses(order).map(\.sent) == [.day(7, 3)])
    }
  }

  @Test func `each service has a course of its own, and the carer's last word counts`() throws {
    let courses = OutcomeCourse.courses([
      said(1, .sent, .day(7, 1)), said(2, .sent, .day(7, 2), service: "gp"),
      said(3, .ended, .day(9, 1), helped: .partly), said(4, .other, .day(9, 9)),
    ])
    #expect(courses.map(\.service) == ["team", "gp"])
    #expect(courses[0].helped == .partly)
    #expect(courses[0].ended == .day(9, 1))
    #expect(courses[1].helped == nil)
  }
}
