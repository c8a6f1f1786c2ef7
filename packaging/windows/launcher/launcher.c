/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * soitto.exe and soitto-cli.exe: Python, from the folder "runtime" beside this program, runs start.py there.
 *
 * Both are this source. soitto.exe belongs to the graphical subsystem, so that neither it nor the processes it starts from
 * itself have a console; soitto-cli.exe belongs to the console, for people at a prompt.
 */
#include <windows.h>
#include <shellapi.h>
#include <stdlib.h>
#include <wchar.h>
#include "texts.h"

#define LONGEST 32768 /* characters of a path */

typedef int (*PyMain)(int, wchar_t **);

/* Say one sentence of texts.rc, in the language of the user's Windows: to who started us with pipes or a console, else in a box. */
static int say(UINT text)
{
    wchar_t sentence[512];
    HANDLE errors = GetStdHandle(STD_ERROR_HANDLE);

    if (!LoadStringW(NULL, text, sentence, 512))
        return STATUS_SAID;
    if (errors && errors != INVALID_HANDLE_VALUE && GetFileType(errors) != FILE_TYPE_UNKNOWN) {
        char bytes[2048];
        int length = WideCharToMultiByte(CP_UTF8, 0, sentence, -1, bytes, sizeof bytes - 2, NULL, NULL) - 1;
        DWORD written;

        bytes[length++] = '\r';
        bytes[length++] = '\n';
        WriteFile(errors, bytes, (DWORD)length, &written, NULL);
    } else {
        MessageBoxW(NULL, sentence, L"Soitto", MB_OK | MB_ICONERROR | MB_SETFOREGROUND);
    }
    return STATUS_SAID;
}

int wmain(void)
{
    static wchar_t place[LONGEST], library[LONGEST], script[LONGEST];
    static wchar_t *fixed[] = {NULL, L"-I", L"-B", L"-X", L"utf8", script};
    enum { FIXED = sizeof fixed / sizeof *fixed };
    int given, i;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &given), **all, *last;
    DWORD length = GetModuleFileNameW(NULL, place, LONGEST - 32);
    HMODULE python;
    PyMain py_main;

    if (!words || !length || length >= LONGEST - 32 || !(last = wcsrchr(place, L'\\')))
        return say(MISSING);
    wcscpy(last, L"\\runtime");
    /* Nothing is loaded from the current folder or from PATH. */
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    AddDllDirectory(place);
    wcscat(wcscpy(library, place), L"\\python312.dll");
    wcscat(wcscpy(script, place), L"\\start.py");
    if (GetFileAttributesW(script) == INVALID_FILE_ATTRIBUTES)
        return say(MISSING);
    python = LoadLibraryExW(library, NULL, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_DEFAULT_DIRS);
    py_main = python ? (PyMain)(void *)GetProcAddress(python, "Py_Main") : NULL;
    all = calloc((size_t)given + FIXED, sizeof *all);
    if (!py_main || !all)
        return say(MISSING);
    fixed[0] = words[0];
    for (i = 0; i < FIXED; i++)
        all[i] = fixed[i];
    for (i = 1; i < given; i++)
        all[FIXED + i - 1] = words[i];
    /* It leaves the process with the exit status. It comes back only with an error that nothing in Python caught. */
    return py_main(given + FIXED - 1, all) ? say(BROKEN) : 0;
}
