@echo off
rem Starts Ledgerbench from its installation. Honours JAVA_HOME and JAVA_OPTS.
setlocal
set "java=java"
if not defined JAVA_HOME goto find
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto start
echo JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. Set it to a JDK or JRE of version 17 or newer. 1>&2
exit /b 2
:find
where java >nul 2>nul
if not errorlevel 1 goto start
echo Ledgerbench needs Java 17 or newer, and there is no java here. Install one, or set JAVA_HOME. 1>&2
exit /b 2
:start
"%java%" -XX:+UseSerialGC -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000 %JAVA_OPTS% -jar "%~dp0..\lib\ledgerbench.jar" %*
exit /b %errorlevel%
