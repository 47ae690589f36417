# SPDX-License-Identifier: Apache-2.0
# Sourced by the scripts beside it: builds the benchmarks, and says with which Java they run, and where.

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

# about COMMAND: processor, command, date and commit, as lines of a list
about() {
  printf -- '- %s, %s processors, %s\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1 || uname -m)" \
    "$(getconf _NPROCESSORS_ONLN)" "$(uname -sr)"
  printf -- '- `%s`, %s, commit %s\n' "$1" "$(date -u +%Y-%m-%d)" "$(git -C "$root" rev-parse --short HEAD 2>/dev/null || echo unknown)"
}

# options_of KERNEL: sets the array flags
options_of() {
  case $1 in
    scalar) flags=(-Dlafz.kernel=scalar) ;;
    vector) flags=(-Dlafz.kernel=vector --add-modules=jdk.incubator.vector) ;;
    *) fail "no kernel '$1': scalar or vector" ;;
  esac
}

# require_kernel KERNEL: it is what a process with these flags uses; sets in_use
require_kernel() {
  in_use=$("$java" "${flags[@]}" -cp "$jar" org.lafz.benchmarks.Kernels)
  [[ $in_use == "$1"* ]] || fail "the kernel is not $1 but $in_use"
}

# median NUMBER...
median() {
  printf '%s\n' "$@" | sort -n | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}
