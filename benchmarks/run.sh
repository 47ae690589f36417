#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# run.sh [--short|--tiny] [--kernel scalar|vector] [--out DIR] NAME: measures everything and writes NAME.md, NAME.svg
# and what JMH said, NAME/*.json, into DIR, else benchmarks/results. Takes two hours on a quiet machine. --short takes at
# most 12 minutes: 4 MB and queries of news on one thread, the main rivals, one process each. --tiny takes a few minutes
# and only proves that all of it works: its numbers mean nothing.
#
# The JDK is JAVA_HOME, else the java on the PATH.
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

command="benchmarks/run.sh $*"
length=full
kernel=scalar
out=$here/results
name=
while (($#)); do
  case $1 in
    --tiny | --short) length=${1#--} ;;
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
[[ -n $name && -n $out ]] || fail "usage: run.sh [--short|--tiny] [--kernel scalar|vector] [--out DIR] NAME"
options_of "$kernel"

build
require_kernel "$kernel"

# Vector code is slow until the second compiler has seen all of it.
warmup=5
[[ $kernel == scalar ]] || warmup=8

raw=$out/$name
log=$built/run-$name.log
rm -rf "$raw" "$log"
mkdir -p "$raw"
{
  about "$command"
  printf -- '- kernel %s\n' "$in_use"
  case $length in
    short) printf -- '- the short run: one process for each line, %s s of warm-up, 8 iterations of 1 s\n' "$warmup" ;;
    tiny) printf -- '- a trial run: the numbers mean nothing\n' ;;
  esac
} >"$raw/about.md"

# measure FILE OPTION...
measure() {
  local file=$1
  shift
  set -- "$@" -rf json -rff "$raw/$file.json" -foe true
  case $length in
    short) set -- "$@" -f 1 -wi "$warmup" -w 1 -i 8 -r 1 ;;
    tiny) set -- "$@" -f 1 -wi 1 -w 100ms -i 1 -r 100ms ;;
  esac
  printf '%s: %s\n' "$file" "$*" >&2
  "$java" "${quiet[@]}" -jar "$jar" Throughput -jvmArgs "${flags[*]}" "$@" >>"$log"
}

if [[ $length == tiny ]]; then
  measure news -t 1 -p task=lafz-utf8,lafz-tokens,arraycopy,jdk-decode,lucene-words,lucene-tokens
  measure threads -t 2 -p task=lafz-utf8,jdk-decode
elif [[ $length == short ]]; then
  measure news -t 1 \
    -p task=lafz-string,lafz-chars,lafz-words,lafz-utf8,lafz-stream,lafz-align,lafz-tokens,lafz-terms,arraycopy,jdk-decode,icu-nfkc,lucene-words,regex-chain,replace-chain,lucene-tokens,lucene-terms,icu-tokens
  measure queries -t 1 -p size=QUERY \
    -p task=lafz-string,lafz-in-place,lafz-align,lafz-tokens,jdk-decode,lucene-in-place,regex-chain,lucene-tokens
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
