# SPDX-License-Identifier: GPL-3.0-or-later
# Detection rule for Intune (Win32 app) and Configuration Manager: is this version of Soitto, or a newer one, installed?
# What is found is written and the status is 0; nothing is written where it is not. The version below is filled in where the
# package is made.
$wanted = [version]'0.0.0'

# Intune may run a rule in a 32-bit process, which would be shown the registry's other half.
$base = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
$key = $base.OpenSubKey('Software\Soitto')
if ($null -eq $key) { exit 0 }
$found = $key.GetValue('Version')
$program = Join-Path $key.GetValue('InstallDir') 'soitto.exe'
if ($found -and [version]$found -ge $wanted -and (Test-Path -LiteralPath $program)) {
    Write-Output "Soitto $found"
}
exit 0
