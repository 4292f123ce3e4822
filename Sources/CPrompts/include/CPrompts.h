#ifndef ATTUNE_CPROMPTS_H
#define ATTUNE_CPROMPTS_H

#include <stddef.h>

/// How many files of Prompts/ are embedded.
size_t attune_prompt_count(void);

/// The path of a file, relative to Prompts/; NULL when the index is out of range.
const char *_Nullable attune_prompt_name(size_t index);

/// The bytes of a file, in read-only memory; NULL when the index is out of range.
const unsigned char *_Nullable attune_prompt_bytes(size_t index);

/// How many bytes the file has; 0 when the index is out of range.
size_t attune_prompt_length(size_t index);

#endif
