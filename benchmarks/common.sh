# SPDX-License-Identifier: Apache-2.0
# Sourced by ratios.sh and run.sh: builds the benchmarks, and says with which Java they run.

# shellcheck shell=bash
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
root=$(dirname "$here")

fail() {
  printf '%s: %s\n' "${0##*/}" "$*" >&2
  exit 2
}

if [[ -n ${JAVA_HOME:-} ]]; then
  java=$JAVA_HOME/bin/java
else
  java=$(command -v java) || fail "no java: set JAVA_HOME or put java on the PATH"
  java=$(readlink -f "$java")
  JAVA_HOME=${java%/bin/java}
fi
[[ -x $JAVA_HOME/bin/javac ]] || fail "no compiler in $JAVA_HOME: a JDK has to build the benchmarks"
export JAVA_HOME
feature=$("$JAVA_HOME/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')

# JMH uses what newer JDKs warn of.
quiet=(-Dfile.encoding=UTF-8)
if ((feature >= 24)); then
  quiet+=(--sun-misc-unsafe-memory-access=allow)
fi

# One build for each JDK: that of JDK 25 has the vector kernels.
built=$root/target/benchmarks-$feature
jar=$built/lafz-benchmarks/benchmarks.jar

build() {
  mkdir -p "$built"
  mvn -B -q -f "$root/modules/pom.xml" -pl ../benchmarks -am package -Dmaven.test.skip=true -Dlafz.quick \
    "-Dlafz.output=$built" >"$built/build.log" 2>&1 </dev/null || {
    cat "$built/build.log" >&2
    fail "the build failed"
  }
}
