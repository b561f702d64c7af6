# Sourced by mvnw and by stele: puts a JDK 25 or newer into JAVA_HOME, or leaves JAVA_HOME empty when there is none.
# Looks at JAVA_HOME, the usual folders of Linux and macOS, SDKMAN and the java on the PATH, in that order.

stele_jdk_major() { # FOLDER -> major version of the JDK in it, 0 when it is none
  [ -x "$1/bin/javac" ] || { echo 0; return; }
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p'
  fi
}

stele_find_jdk() {
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$candidate" ] || continue
    major=$(stele_jdk_major "$candidate")
    if [ "${major:-0}" -ge 25 ]; then
      JAVA_HOME=$candidate
      export JAVA_HOME
      return 0
    fi
  done
  path_java=$(command -v javac 2>/dev/null) || { JAVA_HOME=; return 1; }
  candidate=$(cd "$(dirname "$(readlink -f "$path_java" 2>/dev/null || echo "$path_java")")/.." && pwd)
  major=$(stele_jdk_major "$candidate")
  if [ "${major:-0}" -ge 25 ]; then
    JAVA_HOME=$candidate
    export JAVA_HOME
    return 0
  fi
  JAVA_HOME=
  return 1
}

stele_no_jdk='Stele needs a JDK 25 or newer and found none. Install one (Debian, Ubuntu: apt-get install openjdk-25-jdk-headless; macOS: brew install openjdk) or set JAVA_HOME.'
