# Sourced by the measurements: builds what is not built and runs one of them with its arguments.
home=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
. "$home/.mvn/find-jdk.sh"
stele_find_jdk || { echo "$stele_no_jdk" >&2; exit 2; }

measure() {
  if [ ! -d "$home/e2e/target/lib" ] || [ -n "$(find "$home"/*/src/main -newer "$home/e2e/target/lib" -type f | head -n 1)" ]; then
    echo "Building first (target/build.log has the details)"
    mkdir -p "$home/target"
    if ! "$home/mvnw" -B -ntp -f "$home/pom.xml" -DskipTests package >"$home/target/build.log" 2>&1; then
      grep '^\[ERROR\]' "$home/target/build.log" | head -n 20 >&2
      exit 1
    fi
    touch "$home/e2e/target/lib"
  fi
  class=$1
  shift
  cd "$home"
  for jar in "$home"/e2e/target/e2e-*.jar; do
    class_path="$jar:$home/e2e/target/lib/*"
  done
  exec "$JAVA_HOME/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$class_path" "dev.stele.e2e.bench.$class" "$@"
}
