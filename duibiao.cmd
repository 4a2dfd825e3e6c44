@echo off
rem duibiao for Windows. In the zip it runs from lib\ beside this file; in the repository from target\dist\lib, built on
rem the first use (delete target\dist to build again). Messages are UTF-8, so the console is switched to it meanwhile.
setlocal EnableExtensions DisableDelayedExpansion
for /f "tokens=2 delims=:." %%P in ('chcp') do set "CODEPAGE=%%P"
chcp 65001 >nul

set "TOP=%~dp0"
set "TOP=%TOP:~0,-1%"
set "RESULT=1"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "VERSION="
for /f "tokens=3" %%V in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i /c:" version "') do set "VERSION=%%~V"
if not defined VERSION goto :nojava
set "MAJOR=0"
for /f "tokens=1 delims=.-_+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 goto :oldjava

set "DIST=%TOP%"
if not exist "%TOP%\pom.xml" goto :jars
set "DIST=%TOP%\target\dist"
if exist "%DIST%\lib\duibiao-*.jar" goto :jars
where mvn >nul 2>nul
if errorlevel 1 goto :nomaven
echo 首次使用，正在构建程序，需要几分钟，请稍候……>&2
call mvn -B -q -f "%TOP%\pom.xml" -Dmaven.test.skip=true package >&2
if errorlevel 1 goto :notbuilt

:jars
if not exist "%DIST%\lib" goto :nolib
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MetaspaceSize=96m -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8"

rem 768 MB hold the promise of docs\limits.md; a return above 20 MB, also in a folder, needs more.
set "HEAP=%DUIBIAO_MEMORY%"
if defined HEAP goto :archive
set "HEAP=768m"
for %%A in (%*) do call :size "%%~A"

:archive
rem The class-data archive halves the start. Made once; done without when it cannot be made. Where the program's own
rem folder cannot be written, it lies in the user's.
set "CACHE=%DIST%"
copy /y nul "%DIST%\duibiao.try" >nul 2>nul
if exist "%DIST%\duibiao.try" goto :own
set "CACHE=%LOCALAPPDATA%\duibiao"
if not exist "%CACHE%" mkdir "%CACHE%" >nul 2>nul
:own
del /q "%DIST%\duibiao.try" >nul 2>nul
set "ARCHIVE=%CACHE%\duibiao.jsa"
set "MADE="
if exist "%ARCHIVE%.for" set /p MADE=<"%ARCHIVE%.for"
if "%MADE%"=="%DIST% %VERSION%" goto :start
if not exist "%TOP%\fixtures" goto :start
for %%C in (assess explain template verify) do if /i "%~1"=="%%C" goto :prepare
goto :start

:prepare
if exist "%ARCHIVE%" del /q "%ARCHIVE%" >nul 2>nul
"%JAVA%" %FLAGS% -XX:ArchiveClassesAtExit="%ARCHIVE%.new" -cp "%DIST%\lib\*" ^
  cn.duibiao.cli.Rehearsal "%TOP%\fixtures" >nul 2>nul
if exist "%ARCHIVE%.new" move /y "%ARCHIVE%.new" "%ARCHIVE%" >nul 2>nul
>"%ARCHIVE%.for" 2>nul echo %DIST% %VERSION%

:start
"%JAVA%" %FLAGS% -Xmx%HEAP% -Dduibiao.home="%~dp0." -XX:SharedArchiveFile="%ARCHIVE%" -cp "%DIST%\lib\*" cn.duibiao.cli.Main %*
set "RESULT=%ERRORLEVEL%"
goto :end

:nojava
echo 没有找到 Java：请安装 Java 17 或更新的版本，或把 JAVA_HOME 设为它的目录。>&2
goto :end
:oldjava
echo Java 版本太旧：“%JAVA%”是 %VERSION%，需要 17 或更新的版本。>&2
goto :end
:nomaven
echo 没有找到 Maven（mvn）：首次使用要构建程序，请安装 Maven 3.8 或更新的版本。>&2
goto :end
:notbuilt
echo 构建没有成功，原因见上。>&2
goto :end
:nolib
echo 程序不完整：没有“%DIST%\lib”。请重新解压或重新构建。>&2

:end
chcp %CODEPAGE: =% >nul
endlocal & exit /b %RESULT%

rem Of one argument: a return, or a folder of returns.
:size
if not exist "%~1" exit /b 0
if %~z1 GTR 20971520 set "HEAP=2g"
if not exist "%~1\" exit /b 0
pushd "%~1"
for %%F in (*.xls* *.et) do if %%~zF GTR 20971520 set "HEAP=2g"
popd
exit /b 0
