# What Doxygen reads of a header. The paragraph that opens it is a plain comment; here it becomes the description of the file.
1s|^// |/// \\file\n/// |
2,/^#pragma once/s|^//|///|
# An @ belongs to TIMEX3.
s|@|\\@|g
