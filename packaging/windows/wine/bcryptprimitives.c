/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * For tests in Wine only; no package holds it. Programs made with Rust, as the sound processing is, take random numbers from
 * this library of Windows, which Wine 8 lacks.
 */

#include <windows.h>

#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T size)
{
    return RtlGenRandom(data, (ULONG)size);
}
