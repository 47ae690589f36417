#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# startup.sh [--profile] [RUNS]: what the first call costs, as the median of RUNS (20 if not said) fresh processes:
# in the library, from before its first class is loaded to after the first text; and of ./lafz normalize for one line,
# by the wall clock. Prints `name ms target verdict`; exit code 1 if a target is missed. --profile, or a missed target,
# also says where the time of the library goes.
#
# The JDK is JAVA_HOME, else the java on the PATH.
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

profile=
runs=20
for argument; do
  case $argument in
    --profile) profile=1 ;;
    *[!0-9]* | '') fail "usage: startup.sh [--profile] [RUNS]" ;;
    *) runs=$argument ;;
  esac
done
((runs > 0)) || fail "usage: startup.sh [--profile] [RUNS]"

build
# The library alone, then the class that measures.
library=("$built"/lafz-benchmarks/lib/lafz-[0-9]*.jar)
path=${library[0]}:$jar
fresh() { "$java" "$@" -cp "$path" org.lafz.benchmarks.Startup; }

missed=0
# judge NAME MS TARGET LEAST MOST
judge() {
  awk -v name="$1" -v ms="$2" -v target="$3" -v least="$4" -v most="$5" 'BEGIN {
    ok = ms < target
    printf "%-36s %7.1f ms  <%-4s %-6s  %.1f .. %.1f\n", name, ms, target, ok ? "ok" : "MISSED", least, most
    exit !ok }' || missed=1
}

# spread NAME TARGET MS...
spread() {
  local name=$1 target=$2 sorted
  shift 2
  mapfile -t sorted < <(printf '%s\n' "$@" | sort -n)
  judge "$name" "$(median "$@")" "$target" "${sorted[0]}" "${sorted[-1]}"
}

millis() { awk -v us="$1" 'BEGIN { print us / 1000 }'; }

library_ms=()
for ((i = -2; i < runs; i++)); do # two for the cache of the files
  read -r _ _ called _ < <(fresh)
  ((i < 0)) || library_ms+=("$(millis "$called")")
done

program_ms=()
export LC_ALL=C # EPOCHREALTIME has the decimal point of the locale
line='ٱلعربية'
printf '%s\n' "$line" | "$root/lafz" normalize --profile search >/dev/null # builds
for ((i = -2; i < runs; i++)); do
  start=${EPOCHREALTIME/./}
  printf '%s\n' "$line" | "$root/lafz" normalize --profile search >/dev/null
  ((i < 0)) || program_ms+=("$(millis $((${EPOCHREALTIME/./} - start)))")
done

printf '# %s, median of %d processes, least and most\n' "$("$java" -version 2>&1 | sed -n 2p)" "$runs"
spread "library, classes and first text" 60 "${library_ms[@]}"
spread "./lafz normalize, one line" 200 "${program_ms[@]}"

if [[ -n $profile ]] || ((missed)); then
  read -r loaded made called again < <(fresh)
  printf '# one process, ms: profile %s, normalizer %s, first text %s, second text %s\n' \
    "$(millis "$loaded")" "$(millis $((made - loaded)))" "$(millis $((called - made)))" "$(millis $((again - called)))"
  read -r _ _ interpreted _ < <(fresh -Xint)
  printf '# without compilers: %s ms\n' "$(millis "$interpreted")"
  read -r _ _ unverified _ < <(fresh -XX:+UnlockDiagnosticVMOptions -XX:-BytecodeVerificationRemote 2>/dev/null)
  printf '# without verification of classes: %s ms\n' "$(millis "$unverified")"
  fresh "-Xlog:class+load:file=$built/startup.classes:uptimenanos" >/dev/null
  # Milliseconds from one class to the next: loading, verifying and running what comes before the next one.
  sed 's/^\[\([0-9]*\)ns\] *\([^ ]*\).*/\1 \2/' "$built/startup.classes" |
    awk '$2 ~ /^org\.lafz\.normalize/ { on = 1 }
      on && before { print ($1 - at) / 1e6, before }
      on { before = $2; at = $1 }' >"$built/startup.times"
  printf '# ms and number of classes, by what was loaded:\n'
  awk '{ kind = $2 ~ /Lambda|LambdaForm|java\.lang\.invoke|objectweb|0x/ ? "lambdas, method handles" \
      : $2 ~ /^org\.lafz\.normalize/ ? "org.lafz.normalize" : $2 ~ /^org\.lafz\./ ? "the rest of lafz" \
      : $2 ~ /regex/ ? "java.util.regex" : "the rest of the JDK"
      ms[kind] += $1; n[kind]++ }
    END { for (kind in ms) printf "%8.2f %4d %s\n", ms[kind], n[kind], kind }' "$built/startup.times" | sort -rn
  printf '# ms until the next class, the slowest:\n'
  sort -rn "$built/startup.times" | awk 'NR <= 12 { printf "%8.2f %s\n", $1, $2 }'
fi
exit $missed
