#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
#
# ratios.sh [--quick] [--only TEXT]: builds lafz and the benchmarks, lets lafz race its rivals, and prints a line for
# each target: name, ratio, target, verdict, least and most, speeds. Exit code 0 if every target is met, 1 if one is
# missed, 2 if nothing could be measured. --quick takes less than 4 minutes, else about 20. --only measures the targets
# whose line begins with, or holds, TEXT ("scalar utf8").
#
# The JDK is JAVA_HOME, else the java on the PATH. On JDK 25 the vector kernel is measured too, where there is one.
set -euo pipefail
# shellcheck source=common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

build
# Another run of JMH on the machine disturbs, but races in turn bear that.
exec "$java" "${quiet[@]}" -Djmh.ignoreLock=true -cp "$jar" org.lafz.benchmarks.Ratios --log "$built/ratios.log" "$@"
