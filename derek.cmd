@echo off
rem Runs Derek on Windows: what the script derek beside it does elsewhere, and explains.
setlocal DisableDelayedExpansion EnableExtensions

set "here=%~dp0"
set "jar=%here%target\derek.jar"

if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java="
  for %%j in (java.exe) do set "java=%%~$PATH:j"
)
if not exist "%java%" (
  echo derek: Java is not installed. Install a JDK, 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)

rem From the file that each JDK carries; some stubs on the PATH have none, and then Java must complain for itself.
set "version="
set "major=17"
for %%j in ("%java%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if defined version for /f "tokens=1 delims=.-_+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
  echo derek: "%java%" is Java %version%; Derek needs 17 or newer. 1>&2
  exit /b 2
)

set "stale=1"
if exist "%jar%" (
  powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:jar).LastWriteTimeUtc; $newer = @(Get-Item -LiteralPath ($env:here + 'pom.xml')) + @(Get-ChildItem -Recurse -LiteralPath ($env:here + 'src\main')) | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1; if ($newer) { exit 1 } else { exit 0 }"
  if not errorlevel 1 set "stale="
)
if not defined stale goto run

where mvn >nul 2>nul
if errorlevel 1 (
  echo derek: Maven is not installed; Derek builds itself with it. Install Maven 3.8 or newer. 1>&2
  exit /b 2
)
echo derek: building the program (now, and whenever its sources change) 1>&2
pushd "%here%"
call mvn -B -q -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo derek: the program could not be built, see above. 1>&2
  exit /b 2
)
popd
rem The jar keeps its old time where nothing changed in it, and would be stale for ever.
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTimeUtc = [DateTime]::UtcNow"

:run
rem What is printed is UTF-8; the console is told so, and told back afterwards.
set "codepage="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "codepage=%%c"
chcp 65001 >nul 2>nul

set "flags=-XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xlog:disable -Djdk.nio.maxCachedBufferSize=262144 -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8"
if %major% GEQ 25 set "flags=%flags% -XX:+UseCompactObjectHeaders"
rem Who chooses a collector chooses its heap, too.
set DEREK_JAVA_OPTIONS 2>nul | findstr /r /c:"-XX:+Use[A-Za-z0-9]*GC" >nul
if not errorlevel 1 goto start
rem Whether the project has pages of an earlier build to take over; the equals sign of --project=DIR divides arguments here.
set "room=-XX:+UseSerialGC -Xms256m -Xmn64m"
set "project=."
:next
if "%~1"=="" goto heap
rem The preview stays for hours: a roomy heap would fill with what it no longer needs.
if "%~1"=="serve" goto roomy
if "%~1"=="--project" set "project=%~2"
shift /1
goto next
:heap
set "room=%room% -XX:MaxTenuringThreshold=1 -XX:MinHeapFreeRatio=15 -XX:MaxHeapFreeRatio=30"
if not exist "%project%\.derek-cache\last-pages" goto roomy
for %%f in ("%project%\.derek-cache\last-pages") do if %%~zf GTR 0 set "room=-XX:+UseParallelGC -XX:MaxNewSize=192m -XX:InitialRAMPercentage=25"
:roomy
set "flags=%flags% %room%"

:start
rem From 19 on, the JVM makes and renews its archive of loaded classes by itself.
set "classes=%here%target\derek-%version%.jsa"
if %major% LSS 19 goto plain
"%java%" %flags% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%classes%" %DEREK_JAVA_OPTIONS% -cp "%jar%" derek.cli.Main %*
goto end
:plain
"%java%" %flags% %DEREK_JAVA_OPTIONS% -cp "%jar%" derek.cli.Main %*
:end
set "code=%errorlevel%"
if defined codepage chcp %codepage% >nul 2>nul
exit /b %code%
