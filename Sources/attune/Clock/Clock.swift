import Assessment
import Glibc

/// The only reader of the clock: local time by the C library, which knows the system's zones.
enum Clock {
  /// The moment now, with the offset local clocks show.
  static func now() -> Moment {
    tzset()
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Moment(
      milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec / 1_000_000),
      offset: local.tm_gmtoff)
  }
}
