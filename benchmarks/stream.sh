#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# stream.sh [SIZE_MB [RUNS]]: how fast ./lafz normalize goes through a file of SIZE_MB (1024 if not said) of news that
# does not repeat, in a heap of 64 MB, beside cat, iconv and sed. Wall time, MB/s and peak memory, the median of RUNS (3
# if not said), programs in turn. Prints a table and writes it to benchmarks/results/stream.md; removes its file.
#
# Needs SIZE_MB of room in TMPDIR and as much free memory, so that the disk is not measured; GNU time (/usr/bin/time) for
# memory. The JDK is JAVA_HOME, else the java on the PATH; vectors are measured too if that, JAVA_HOME_25 or one in
# /usr/lib/jvm is a JDK 25.
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command="benchmarks/stream.sh${*:+ $*}"
size=${1:-1024}
runs=${2:-3}
[[ $# -le 2 && $size =~ ^[1-9][0-9]*$ && $runs =~ ^[1-9][0-9]*$ ]] || fail "usage: stream.sh [SIZE_MB [RUNS]]"

jdk25=
for dir in "$JAVA_HOME" "${JAVA_HOME_25:-}" /usr/lib/jvm/*25*; do
  if [[ -z $jdk25 && -x $dir/bin/javac && $("$dir/bin/javac" -version 2>&1) == 'javac 25'* ]]; then
    jdk25=$dir
  fi
done

build
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
text=$work/news.txt
"$java" -cp "$jar" org.lafz.benchmarks.LongText "$size" "$text"
bytes=$(wc -c <"$text")

# What sed can do of search: letters and digits one to one, marks and invisible characters away, separators between
# digits. It cannot put marks in order, compose, or expand ligatures; nor does this text ask for it.
export LC_ALL=C.UTF-8
gone= # one by one: sed knows no ranges in this locale
for range in 640-640 610-61A 64B-65F 670-670 6D6-6DC 6DF-6E8 6EA-6ED AD-AD 200B-200F 2060-2060 FEFF-FEFF; do
  for ((c = 16#${range%-*}; c <= 16#${range#*-}; c++)); do
    gone+=$(printf '%b' "$(printf '\\u%04X' "$c")")
  done
done
printf '%s\n' \
  'y/أإآٱىةکی٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹/اااايهكي01234567890123456789/' "s/[$gone]//g" \
  's/\([0-9]\)[,٬]\([0-9][0-9][0-9]\)/\1\2/g' 's/\([0-9]\)٫\([0-9]\)/\1.\2/g' 's/\([0-9]\)٪/\1%/g' >"$work/search.sed"

# The programs; each reads the file $text from standard input.
lafz=("$root/lafz" normalize --profile search)
small=-Xmx64m
vector="$small -Dlafz.kernel=vector --add-modules=jdk.incubator.vector"
through_pipe() { cat "$text" | cat; }
programs=(cat iconv sed lafz 'lafz --parallel 2')
[[ -z $jdk25 ]] || programs+=('lafz, vectors' 'lafz --parallel 2, vectors')
run_program() {
  case $1 in
    cat) through_pipe ;;
    iconv) "${timed[@]}" iconv -f utf8 -t utf16le ;;
    sed) "${timed[@]}" sed -f "$work/search.sed" ;;
    lafz) LAFZ_JAVA_OPTS=$small "${timed[@]}" "${lafz[@]}" ;;
    'lafz --parallel 2') LAFZ_JAVA_OPTS=$small "${timed[@]}" "${lafz[@]}" --parallel 2 ;;
    'lafz, vectors') JAVA_HOME=$jdk25 LAFZ_JAVA_OPTS=$vector "${timed[@]}" "${lafz[@]}" ;;
    'lafz --parallel 2, vectors') JAVA_HOME=$jdk25 LAFZ_JAVA_OPTS=$vector "${timed[@]}" "${lafz[@]}" --parallel 2 ;;
  esac <"$text"
}

# Builds, and makes sure that all of lafz write the same; and that sed does what lafz does, as far as it goes.
timed=()
say() { printf '%s\n' "$*" >&2; }
sum=
for program in "${programs[@]}"; do
  [[ $program == lafz* ]] || continue
  this=$(run_program "$program" 2>"$work/errors" | cksum) || fail "$program: $(cat "$work/errors")"
  [[ -z $sum || $sum == "$this" ]] || fail "$program writes something else than lafz"
  sum=$this
done
head -n 2000 "$text" >"$work/head"
LAFZ_JAVA_OPTS=$small "${lafz[@]}" <"$work/head" >"$work/head.lafz"
sed -f "$work/search.sed" <"$work/head" >"$work/head.sed"
equal=$(paste "$work/head.lafz" "$work/head.sed" | awk -F '\t' '$1 == $2 { n++ } END { printf "%.1f", 100 * n / NR }')
rm "$work"/head*

gnu_time=
if [[ -x /usr/bin/time ]] && /usr/bin/time -f %M true 2>/dev/null; then
  gnu_time=1
  timed=(/usr/bin/time -o "$work/memory" -f %M)
fi
declare -A seconds memory
for ((run = 1; run <= runs; run++)); do
  for program in "${programs[@]}"; do
    rm -f "$work/memory"
    start=${EPOCHREALTIME/./}
    run_program "$program" >/dev/null 2>"$work/errors" || fail "$program: $(cat "$work/errors")"
    micros=$((${EPOCHREALTIME/./} - start))
    seconds[$program]+=" $(awk -v us=$micros 'BEGIN { printf "%.3f", us / 1e6 }')"
    [[ ! -s $work/memory ]] || memory[$program]+=" $(tail -n 1 "$work/memory")"
    say "$program: $((micros / 1000)) ms"
  done
done

mkdir -p "$here/results"
{
  printf '# A file through a filter\n\n'
  about "$command"
  printf -- '- %s\n' "$("$java" -version 2>&1 | sed -n 2p)${jdk25:+; vectors: $("$jdk25/bin/java" -version 2>&1 | sed -n 2p)}"
  printf '\n%s bytes of news from the cache of files, to `/dev/null`; median of %s runs in turn, start of the JVM included.\n' "$bytes" "$runs"
  printf '`cat` is `cat FILE | cat`; `iconv -f utf8 -t utf16le` only decodes; `sed` does what it can of `search` (%s %% of lines equal);\n' "$equal"
  printf '`lafz` is `LAFZ_JAVA_OPTS=-Xmx64m ./lafz normalize --profile search`. All of `lafz` wrote the same bytes.\n'
  [[ -n $gnu_time ]] || printf 'Memory was not measured: no GNU time at /usr/bin/time.\n'
  printf '\n| program | s | MB/s | peak MB |\n| --- | ---: | ---: | ---: |\n'
  for program in "${programs[@]}"; do
    # shellcheck disable=SC2086 # numbers are separate words
    s=$(median ${seconds[$program]})
    # shellcheck disable=SC2086
    kb=$([[ -z ${memory[$program]:-} ]] || median ${memory[$program]})
    awk -v name="$program" -v s="$s" -v bytes="$bytes" -v kb="$kb" 'BEGIN {
      printf "| %s | %.2f | %.0f | %s |\n", name, s, bytes / s / 1e6, kb == "" ? "-" : sprintf("%.0f", kb / 1024) }'
  done
} | tee "$here/results/stream.md"
