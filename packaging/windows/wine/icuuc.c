/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For tests in Wine only; no package holds it. Windows brings an icuuc.dll of its own, Wine has none, and QtCore does not load
 * without one. This one knows no character set, which Qt asks of it only beyond UTF-8, UTF-16, UTF-32 and Latin-1.
 */

#define EXPORT __declspec(dllexport)

enum { FILE_ACCESS_ERROR = 4 };

#define REFUSES(name)                              \
    EXPORT void *name(const char *which, int *error) \
    {                                              \
        (void)which;                               \
        if (error)                                 \
            *error = FILE_ACCESS_ERROR;            \
        return 0;                                  \
    }

/* What nobody can call without a converter, as none is ever opened. */
#define NEVER_CALLED(name) \
    EXPORT void name(void) \
    {                      \
    }

REFUSES(ucnv_open)

EXPORT int ucnv_countAvailable(void)
{
    return 0;
}

EXPORT const char *ucnv_getAvailableName(int which)
{
    (void)which;
    return 0;
}

EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name;
    (void)standard;
    *error = FILE_ACCESS_ERROR;
    return 0;
}

NEVER_CALLED(ucnv_close)
NEVER_CALLED(ucnv_reset)
NEVER_CALLED(ucnv_getMaxCharSize)
NEVER_CALLED(ucnv_getName)
NEVER_CALLED(ucnv_getToUCallBack)
NEVER_CALLED(ucnv_getFromUCallBack)
NEVER_CALLED(ucnv_setToUCallBack)
NEVER_CALLED(ucnv_setFromUCallBack)
NEVER_CALLED(ucnv_cbToUWriteUChars)
NEVER_CALLED(ucnv_cbFromUWriteUChars)
NEVER_CALLED(ucnv_toUnicode)
NEVER_CALLED(ucnv_fromUnicode)
NEVER_CALLED(ucnv_toUCountPending)
NEVER_CALLED(ucnv_fromUCountPending)
NEVER_CALLED(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER_CALLED(UCNV_TO_U_CALLBACK_SUBSTITUTE)
