#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# run.sh [--tiny] [--kernel scalar|vector] [--out DIR] NAME: measures everything and writes NAME.md, NAME.svg and what
# JMH said, NAME/*.json, into DIR, else benchmarks/results. Takes two hours on a quiet machine; --tiny takes a few
# minutes and only proves that all of it works: its numbers mean nothing.
#
# The JDK is JAVA_HOME, else the java on the PATH.
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command="benchmarks/run.sh $*"
tiny=
kernel=scalar
out=$here/results
name=
while (($#)); do
  case $1 in
    --tiny) tiny=1 ;;
    --kernel)
      kernel=${2:-}
      shift
      ;;
    --out)
      out=${2:-}
      shift
      ;;
    -*) fail "unknown option $1" ;;
    *) name=$1 ;;
  esac
  shift
done
[[ -n $name && -n $out ]] || fail "usage: run.sh [--tiny] [--kernel scalar|vector] [--out DIR] NAME"
case $kernel in
  scalar) flags=-Dlafz.kernel=scalar ;;
  vector) flags='-Dlafz.kernel=vector --add-modules=jdk.incubator.vector' ;;
  *) fail "no kernel '$kernel': scalar or vector" ;;
esac

build
# shellcheck disable=SC2086 # options are separate words
in_use=$("$java" $flags -cp "$jar" org.lafz.benchmarks.Kernels)
[[ $in_use == "$kernel"* ]] || fail "the kernel is not $kernel but $in_use"

raw=$out/$name
log=$built/run-$name.log
rm -rf "$raw" "$log"
mkdir -p "$raw"
{
  printf -- '- %s, %s processors, %s\n' "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1 || uname -m)" \
    "$(getconf _NPROCESSORS_ONLN)" "$(uname -sr)"
  printf -- '- `%s`, %s, commit %s\n' "$command" "$(date -u +%Y-%m-%d)" "$(git -C "$root" rev-parse --short HEAD 2>/dev/null || echo unknown)"
  printf -- '- kernel %s\n' "$in_use"
} >"$raw/about.md"

# measure FILE OPTION...
measure() {
  local file=$1
  shift
  set -- "$@" -rf json -rff "$raw/$file.json" -foe true
  if [[ -n $tiny ]]; then
    set -- "$@" -f 1 -wi 1 -w 100ms -i 1 -r 100ms
  fi
  printf '%s: %s\n' "$file" "$*" >&2
  # shellcheck disable=SC2086
  "$java" "${quiet[@]}" -jar "$jar" Throughput -jvmArgs "$flags" "$@" >>"$log"
}

if [[ -n $tiny ]]; then
  measure news -t 1 -p task=lafz-utf8,lafz-tokens,arraycopy,jdk-decode,lucene-words,lucene-tokens
  measure threads -t 2 -p task=lafz-utf8,jdk-decode
else
  measure news -t 1
  measure threads -t 2
  measure kinds -p kind=VOCALIZED,PDF,WEB,PERSIAN_KEYBOARD,NFD \
    -p task=lafz-string,lafz-chars,lafz-utf8,lafz-align,lafz-tokens,lafz-terms,jdk-decode,icu-nfkc,lucene-words,lucene-tokens,lucene-terms
  measure sizes -p size=QUERY,KB1,ARTICLE \
    -p task=lafz-string,lafz-in-place,lafz-utf8,lafz-align,lafz-tokens,lafz-terms,jdk-decode,lucene-in-place,regex-chain,lucene-tokens,icu-tokens
  measure profiles -p kind=NEWS,VOCALIZED,WEB \
    -p task=lafz-string:repair@1,lafz-chars:repair@1,lafz-utf8:repair@1,lafz-string:ml@1,lafz-chars:ml@1,lafz-utf8:ml@1
fi

"$java" -Djava.awt.headless=true -cp "$jar" org.lafz.benchmarks.Report "$out/$name.md" "$out/$name.svg" "$raw/about.md" "$raw"/*.json
printf 'written: %s\n' "$out/$name.md" "$out/$name.svg" >&2
