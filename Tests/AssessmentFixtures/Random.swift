// Fixtures are drawn at random: who uses them has the generator too.
@_exported public import TestSupport
