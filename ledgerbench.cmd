@echo off
rem Starts Ledgerbench from its sources: builds it on first use. Delete src\app\target to build it anew.
setlocal
set "top=%~dp0"
set "built=%top%src\app\target\ledgerbench"
if exist "%built%\lib\ledgerbench.jar" goto start
where mvn >nul 2>nul
if errorlevel 1 (
    echo Ledgerbench is built by Maven 3.8 or newer, and there is no mvn here. Install it and put it on the PATH. 1>&2
    exit /b 2
)
echo Building Ledgerbench ^(first use, about a minute^)... 1>&2
pushd "%top%"
call mvn -B -q -ntp -DskipTests package 1>&2
if errorlevel 1 (
    popd
    echo Ledgerbench could not be built. It needs a JDK of version 17 or newer: set JAVA_HOME to one. 1>&2
    exit /b 3
)
popd
:start
call "%built%\bin\ledgerbench.cmd" %*
exit /b %errorlevel%
