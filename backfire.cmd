@echo off
rem Untried: written beside the launcher for sh, which is the one in use. Builds only where nothing is built.
setlocal
set "root=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
if defined BACKFIRE_JAVA_HOME set "java=%BACKFIRE_JAVA_HOME%\bin\java"
if not exist "%root%cli\target\backfire.jar" (
  echo backfire: building once 1>&2
  call mvn -q -B -Dchecks=off -Dmaven.test.skip=true package -pl cli -am -f "%root%pom.xml" || exit /b 1
)
"%java%" -XX:+DisplayVMOutputToStderr -XX:+UseParallelGC -XX:NewRatio=15 -XX:MaxRAMPercentage=70 --enable-native-access=ALL-UNNAMED "-Dbackfire.home=%root%." %BACKFIRE_JAVA_OPTS% -cp "%root%cli\target\backfire.jar" backfire.cli.Backfire %*
