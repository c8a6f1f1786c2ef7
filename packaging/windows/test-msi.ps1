# SPDX-License-Identifier: GPL-3.0-or-later
<#
Installs, checks, upgrades, repairs and removes Soitto on a real Windows; for a throw-away machine, as administrator.
  test-msi.ps1 -Msi soitto-0.2.0-x64.msi -Later soitto-0.2.1-x64.msi
Stops at the first thing that is not as it should be; logs of Windows Installer stay in -Logs.
#>
param(
    [Parameter(Mandatory)] [string] $Msi,
    [Parameter(Mandatory)] [string] $Later,
    [string] $Logs = 'msi-logs'
)
$ErrorActionPreference = 'Stop'
Set-StrictMode -Version Latest
$Msi, $Later = $Msi, $Later | ForEach-Object { (Resolve-Path -LiteralPath $_).Path }
$Logs = (New-Item -ItemType Directory -Force -Path $Logs).FullName
$folder = Join-Path $env:ProgramFiles 'Soitto'
$program = Join-Path $folder 'soitto.exe'
$run = 'HKLM:\Software\Microsoft\Windows\CurrentVersion\Run'
$menu = Join-Path $env:ProgramData 'Microsoft\Windows\Start Menu\Programs\Soitto.lnk'

function Expect([bool] $holds, [string] $what) {
    if (-not $holds) { throw "Not so: $what" }
    Write-Host "ok: $what"
}

# Runs msiexec without a window and returns its exit status.
function Invoke-Msi([string] $name, [string[]] $words) {
    $log = Join-Path $Logs "$name.log"
    $all = $words + '/qn', '/norestart', '/L*v', "`"$log`""
    $process = Start-Process msiexec.exe -ArgumentList $all -Wait -PassThru
    Write-Host "$name`: $($process.ExitCode)"
    return $process.ExitCode
}

function Get-Property([string] $file, [string] $name) {
    $installer = New-Object -ComObject WindowsInstaller.Installer
    $database = $installer.OpenDatabase($file, 0)
    $view = $database.OpenView("SELECT Value FROM Property WHERE Property = '$name'")
    $view.Execute()
    return $view.Fetch().StringData(1)
}

function Get-Value([string] $key, [string] $name) {
    if (-not (Test-Path -LiteralPath $key)) { return $null }
    return (Get-Item -LiteralPath $key).GetValue($name)
}

function Get-Installed {
    $keys = 'HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*'
    return @(Get-ItemProperty $keys | Where-Object { $_.PSObject.Properties['DisplayName'] -and $_.DisplayName -eq 'Soitto' })
}

function Test-Program([string] $version) {
    Expect ((Get-Value 'HKLM:\Software\Soitto' 'Version') -eq $version) "version $version is told to others"
    $installed = @(Get-Installed)
    Expect ($installed.Count -eq 1 -and $installed[0].DisplayVersion -eq $version) 'one entry in the list of programs'
    $files = @((Get-ChildItem $folder -Recurse -File).FullName)
    $result = Join-Path $Logs "selftest-$version.json"
    $process = Start-Process $program -ArgumentList '--selftest', "`"$result`"" -Wait -PassThru
    $told = Get-Content -LiteralPath $result -Raw | ConvertFrom-Json
    $told.steps | Where-Object { -not $_.ok } | Format-List | Out-Host
    Expect ($process.ExitCode -eq 0 -and $told.ok) 'the self-test of what was installed'
    Expect ($told.qpa -eq 'windows') 'the window is a real one'
    Expect ($told.keyring -match 'WinVault') 'secrets go to the Credential Manager'
    $now = @((Get-ChildItem $folder -Recurse -File).FullName)
    Expect (-not (Compare-Object $files $now)) 'the program writes nothing beside itself'
}

$first, $second = (Get-Property $Msi 'ProductVersion'), (Get-Property $Later 'ProductVersion')

Expect ((Invoke-Msi 'bad-language' @('/i', "`"$Msi`"", 'LANGUAGE=xx')) -eq 1603) 'an unknown language is refused'
Expect (-not (Test-Path $folder)) 'and leaves nothing'

$given = 'PROVISIONINGURL=https://desk.example/soitto.json', 'LANGUAGE=fi', 'AUTOSTART=1'
Expect ((Invoke-Msi 'install' (@('/i', "`"$Msi`"") + $given)) -eq 0) 'installation'
Test-Program $first
Expect (Test-Path $menu) 'an entry in the Start menu of everybody'
Expect ((Get-Value $run 'Soitto') -eq "`"$program`" --minimized") 'it starts at sign-in'
Expect (-not (Test-Path 'HKLM:\Software\Classes\callto\shell\open\command')) 'no kind of link was taken'
Expect ((Get-Value 'HKLM:\Software\RegisteredApplications' 'Soitto') -eq 'Software\Soitto\Capabilities') 'it offers itself'

# Our own kind of link needs no choice of the user: Windows opens it with what was installed.
Start-Process 'soitto:ping'
$deadline = (Get-Date).AddSeconds(60)
do { Start-Sleep -Milliseconds 200; $desk = @(Get-Process soitto -ErrorAction SilentlyContinue) }
until ($desk.Count -or (Get-Date) -gt $deadline)
Expect ($desk.Count -gt 0) 'a soitto: link starts the desk'

# The desk runs and no call is going on: the Restart Manager asks it to close, and it does. Windows starts again what ran for a minute.
Start-Sleep -Seconds 61
$status = Invoke-Msi 'upgrade-while-running' @('/i', "`"$Later`"")
Expect ($status -in 0, 3010) 'an upgrade while the desk runs'
Get-Content (Join-Path $Logs 'upgrade-while-running.log') | Select-String 'RESTART MANAGER|Info 1603|Info 1903' | Out-Host
$back = @(Get-Process soitto -ErrorAction SilentlyContinue)
Write-Host "after the upgrade $($back.Count) processes of the desk run"
$back | Stop-Process -Force
Test-Program $second
Expect ((Get-Value 'HKLM:\Software\Soitto' 'ProvisioningUrl') -eq 'https://desk.example/soitto.json') 'the address was kept'
Expect ((Get-Value 'HKLM:\Software\Soitto' 'Language') -eq 'fi') 'the language was kept'
Expect ((Get-Value $run 'Soitto') -eq "`"$program`" --minimized") 'the start at sign-in was kept'

Expect ((Invoke-Msi 'downgrade' @('/i', "`"$Msi`"")) -eq 1603) 'a downgrade is refused'
Expect ((Get-Value 'HKLM:\Software\Soitto' 'Version') -eq $second) 'and changes nothing'

# A file that went is put back: repair works from the package that Windows Installer keeps.
Remove-Item -LiteralPath (Join-Path $folder 'LICENSE.txt')
Expect ((Invoke-Msi 'repair' @('/fa', "`"$Later`"")) -eq 0) 'repair'
Expect (Test-Path (Join-Path $folder 'LICENSE.txt')) 'what was missing is back'

Expect ((Invoke-Msi 'uninstall' @('/x', (Get-Property $Later 'ProductCode'))) -in 0, 3010) 'removal'
Expect (-not (Test-Path $folder)) 'no file is left'
Expect (-not (Test-Path $menu)) 'no entry in the Start menu is left'
foreach ($key in 'Soitto', 'Classes\Soitto.Url', 'Classes\soitto', 'Microsoft\Windows\CurrentVersion\App Paths\soitto.exe') {
    Expect (-not (Test-Path "HKLM:\Software\$key")) "no key $key is left"
}
Expect ($null -eq (Get-Value $run 'Soitto')) 'nothing starts at sign-in'
Expect (@(Get-Installed).Count -eq 0) 'no entry in the list of programs'
