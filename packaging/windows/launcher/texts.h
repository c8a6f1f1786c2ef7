/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The launcher's sentences (texts.rc), and its exit status after one.
 */
#define MISSING 1
#define BROKEN 2
#define STATUS_SAID 3
