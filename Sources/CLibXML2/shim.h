// Debian's libxml2 headers pull in the system's ICU, Foundation carries its own, and Clang refuses two definitions
// of UErrorCode in one program. Without this macro the two ICU fields of xmlCharEncodingHandler are not declared,
// so that struct must never be touched by value from Swift.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
// For `mallopt`, which Swift's Glibc lacks: where the tapes lie that a parser writes.
#include <malloc.h>
