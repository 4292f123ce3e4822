#include "CTerminal.h"
#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <time.h>
#include <unistd.h>

/// Those that end the program come first: nothing else matters after them.
static const int caught[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { ENDING = 4, CAUGHT = sizeof caught / sizeof *caught };

static struct sigaction before[CAUGHT];
static volatile sig_atomic_t pending[NSIG];
static int wake[2] = {-1, -1};

static void note(int signal) {
  int error = errno;
  pending[signal] = 1;
  // A full pipe wakes as well as one byte more.
  (void)!write(wake[1], "", 1);
  errno = error;
}

bool signals_catch(void) {
  if (pipe2(wake, O_NONBLOCK | O_CLOEXEC) != 0) return false;
  struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < CAUGHT; index++) {
    pending[caught[index]] = 0;
    sigaction(caught[index], NULL, &before[index]);
    // Whoever started the program with a signal ignored (nohup) meant it.
    if (before[index].sa_handler != SIG_IGN) sigaction(caught[index], &action, NULL);
  }
  return true;
}

void signals_release(void) {
  for (int index = 0; index < CAUGHT; index++) sigaction(caught[index], &before[index], NULL);
  close(wake[0]);
  close(wake[1]);
  wake[0] = wake[1] = -1;
}

static bool take(int signal) {
  bool was = pending[signal];
  pending[signal] = 0;
  return was;
}

/// Stops here, with the screen left, until the shell says go on.
static void stop(void) {
  struct sigaction ours, usual = {.sa_handler = SIG_DFL};
  sigemptyset(&usual.sa_mask);
  screen_leave();
  sigaction(SIGTSTP, &usual, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

/// What the signals that have come mean; a timeout if none has.
static struct terminal_wake signalled(void) {
  for (int index = 0; index < ENDING; index++)
    if (take(caught[index]))
      return (struct terminal_wake){TERMINAL_WAKE_KIND_SIGNAL, caught[index]};
  bool stopped = take(SIGTSTP);
  if (stopped) stop();
  if (take(SIGCONT) || stopped) {
    screen_return();
    // A stopped process is not told of new sizes.
    pending[SIGWINCH] = 1;
  }
  if (take(SIGWINCH)) {
    screen_fit();
    return (struct terminal_wake){TERMINAL_WAKE_KIND_RESIZED, 0};
  }
  return (struct terminal_wake){TERMINAL_WAKE_KIND_TIMEOUT, 0};
}

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

struct terminal_wake terminal_wait(int milliseconds) {
  long long deadline = milliseconds < 0 ? 0 : now() + milliseconds;
  int left = milliseconds;
  bool closed = false;
  for (;;) {
    struct pollfd both[] = {{.fd = closed ? -1 : STDIN_FILENO, .events = POLLIN},
                            {.fd = wake[0], .events = POLLIN}};
    int ready = poll(both, 2, left);
    if (both[1].revents != 0 || ready < 0) {
      char bytes[64];
      while (read(wake[0], bytes, sizeof bytes) > 0) continue;
      struct terminal_wake result = signalled();
      if (result.kind != TERMINAL_WAKE_KIND_TIMEOUT) return result;
    }
    if (ready > 0 && both[0].revents != 0) {
      if ((both[0].revents & (POLLHUP | POLLERR | POLLNVAL)) == 0)
        return (struct terminal_wake){TERMINAL_WAKE_KIND_INPUT, 0};
      // The hang-up signal is about to come and says the same with an exit status of its own.
      closed = true;
      deadline = now() + 200;
      milliseconds = left = 200;
      continue;
    }
    if (ready == 0)
      return (struct terminal_wake){
          closed ? TERMINAL_WAKE_KIND_CLOSED : TERMINAL_WAKE_KIND_TIMEOUT, 0};
    if (milliseconds >= 0) {
      long long remaining = deadline - now();
      left = remaining > 0 ? (int)remaining : 0;
    }
  }
}

bool terminal_is_ready(void) {
  struct pollfd both[] = {{.fd = STDIN_FILENO, .events = POLLIN},
                          {.fd = wake[0], .events = POLLIN}};
  return poll(both, 2, 0) != 0;
}

void terminal_die_of(int signal) {
  // What a family has said must not lie in a core file.
  prctl(PR_SET_DUMPABLE, 0);
  struct sigaction usual = {.sa_handler = SIG_DFL};
  sigemptyset(&usual.sa_mask);
  sigaction(signal, &usual, NULL);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, signal);
  sigprocmask(SIG_UNBLOCK, &only, NULL);
  raise(signal);
  _exit(128 + signal);
}
