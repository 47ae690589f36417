#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# scaling.sh [--largest SIZE] [--kernel scalar|vector] [--out DIR]: time for a byte, and memory, of a stream by its size,
# from 1 KB to SIZE (1G if not said; 256M, 64K) in steps of four. Writes scaling.md and scaling.svg into DIR, else
# benchmarks/results. Takes a minute, with 16M a few seconds.
#
# The JDK is JAVA_HOME, else the java on the PATH.
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

usage="usage: scaling.sh [--largest SIZE] [--kernel scalar|vector] [--out DIR]"
command="benchmarks/scaling.sh${*:+ $*}"
largest=1G
kernel=scalar
out=$here/results
while (($#)); do
  (($# > 1)) || fail "$usage"
  case $1 in
    --largest) largest=$2 ;;
    --kernel) kernel=$2 ;;
    --out) out=$2 ;;
    *) fail "$usage" ;;
  esac
  shift 2
done
[[ $largest =~ ^[1-9][0-9]*[KMG]$ ]] || fail "no size '$largest': a number with K, M or G"
bytes=$((${largest%?} * 1024))
[[ $largest == *K ]] || bytes=$((bytes * 1024))
[[ $largest != *G ]] || bytes=$((bytes * 1024))
options_of "$kernel"

build
require_kernel "$kernel"
mkdir -p "$out"
about "$command" >"$built/scaling.about"
# One collector for both cores would blur what one thread costs.
"$java" "${quiet[@]}" "${flags[@]}" -Xms1g -Xmx1g -XX:+UseSerialGC -Djava.awt.headless=true -cp "$jar" \
  org.lafz.benchmarks.Scaling "$out/scaling.md" "$out/scaling.svg" "$built/scaling.about" "$bytes"
printf 'written: %s\n' "$out/scaling.md" "$out/scaling.svg" >&2
