#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

#include <stdbool.h>

/// The code of the mark that begins a paste, beyond those ncurses hands out by itself.
enum { PASTE_KEY = 30000 };

/// Catches the signals the screen must know of; false if the pipe for them cannot be had.
bool signals_catch(void);

/// Gives the signals back as they were.
void signals_release(void);

/// Leaves the screen so that a shell can use the terminal.
void screen_leave(void);

/// Comes back to the screen and paints everything.
void screen_return(void);

/// Takes on the size the terminal has now.
void screen_fit(void);

#endif
