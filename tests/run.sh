#!/usr/bin/env bash
# Builds once, runs every suite, and ends with one plain line: "N passed, N failed" (", N skipped" when some).
# A suite is a test project (tests/*/*.csproj) or a folder with a package.json whose tests run under `node --test`.
# Needs the .NET SDK of global.json, Node 20 for the node suites and the pages, Chromium for the tests in the browser, PostgreSQL and nginx for those of replicas. RESULTS names the folder for logs (default: TestResults, ignored by git).
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
results=$(realpath -m "${RESULTS:-TestResults}")
rm -rf "$results" && mkdir -p "$results"
passed=0 failed=0 skipped=0

# A line for a suite, and its share of the sum.
count() { # name passed failed skipped [remark]
  passed=$((passed + $2)) failed=$((failed + $3)) skipped=$((skipped + $4))
  printf '%-28s %s passed, %s failed%s%s\n' "$1" "$2" "$3" "$( (($4)) && echo ", $4 skipped")" "${5:+  ($5)}"
}

finish() {
  echo
  printf '%s passed, %s failed%s\n' "$passed" "$failed" "$( ((skipped)) && echo ", $skipped skipped")"
  ((failed == 0 && passed > 0))
  exit
}

restore=()
[[ ${CI:-} == true ]] && restore=(-p:RestoreLockedMode=true)

build() {
  local log=$results/build.log
  if ! command -v dotnet > /dev/null; then
    count build 0 1 0 "no .NET SDK: install the version in global.json, https://dot.net"
    return 1
  fi
  # The log is a file, so that build servers that outlive the build hold no pipe of the caller's.
  if ! dotnet build -c Release -v q "${restore[@]}" > "$log" 2>&1 < /dev/null; then
    grep -E ': error |error :' "$log" | sort -u | head -40 || tail -40 "$log"
    count build 0 1 0 "see $log"
    return 1
  fi
  # Package advisories (NU1900 to NU1904) depend on the registry, and without Node (WIDGET001) the pages are not built; every other warning is a defect.
  local warnings
  warnings=$(grep -E 'warning [A-Z]+[0-9]+|: warning ' "$log" | grep -vE 'NU190[0-4]|WIDGET001' | sort -u)
  if [[ -n $warnings ]]; then
    echo "$warnings"
    count build 0 1 0 "warnings"
  fi
}

# Tests that need a program say themselves that they are skipped without it; as root on Debian it is installed instead. No service of it is started.
provide() { # package, then a command that succeeds where it is there
  local package=$1 policy=/usr/sbin/policy-rc.d log=$results/$1.log made=
  shift
  if "$@" > /dev/null 2>&1; then return; fi
  if ((EUID == 0)) && command -v apt-get > /dev/null; then
    [[ -e $policy ]] || { made=1 && printf '#!/bin/sh\nexit 101\n' > "$policy" && chmod +x "$policy"; }
    (apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$package") > "$log" 2>&1 < /dev/null
    if [[ $made ]]; then rm -f "$policy"; fi
  fi
  "$@" > /dev/null 2>&1 || echo "There is no $package here, so the tests that need it are skipped. Install it (on Debian: apt-get install $package)."
}

browser() {
  provide chromium eval '[[ -n ${CHROMIUM:-} ]] || command -v chromium chromium-browser google-chrome google-chrome-stable'
}

# The attribute of the results file's one Counters element.
counter() { # file attribute
  grep -o '<Counters [^>]*>' "$1" | tail -1 | sed -nE "s/.* $2=\"([0-9]+)\".*/\1/p"
}

dotnet_suite() { # project
  local name trx log status total executed good bad
  name=$(basename "$1" .csproj) trx=$results/$name.trx log=$results/$name.log
  dotnet test "$1" -c Release --no-build --logger "trx;LogFileName=$trx" > "$log" 2>&1 < /dev/null
  status=$?
  if [[ ! -s $trx ]]; then
    tail -40 "$log"
    count "$name" 0 1 0 "no results, see $log"
    return
  fi
  total=$(counter "$trx" total) executed=$(counter "$trx" executed) good=$(counter "$trx" passed)
  bad=$((executed - good))
  if ((status != 0 && bad == 0)); then bad=1; fi
  ((bad)) && sed -n '/^ *Failed /,$p' "$log" | head -300
  count "$name" "$good" "$bad" "$((total - executed))" "$(((total == 0)) && echo "no tests")"
  grep -ohE '[0-9]+ members of ours stand in [^.]*\.' "$trx" | sort -u | sed 's/^/  /'
}

node_suite() { # folder
  local name tap good bad missed status
  name=$(basename "$1") tap=$results/$name.tap
  if ! command -v node > /dev/null; then
    count "$name" 0 0 1 "not run: no Node; install Node 20 or later"
    return
  fi
  if ! (cd "$1" && npm "$([[ -f package-lock.json ]] && echo ci || echo install)" --ignore-scripts --no-audit --no-fund > "$tap.npm.log" 2>&1 < /dev/null); then
    tail -20 "$tap.npm.log"
    count "$name" 0 0 1 "not run: its npm packages could not be installed"
    return
  fi
  (cd "$1" && node --test --test-reporter=tap > "$tap" 2> "$tap.log" < /dev/null)
  status=$?
  good=$(sed -nE 's/^# pass ([0-9]+)$/\1/p' "$tap" | tail -1) bad=$(sed -nE 's/^# fail ([0-9]+)$/\1/p' "$tap" | tail -1)
  missed=$(sed -nE 's/^# (skipped|todo) ([0-9]+)$/\2/p' "$tap" | paste -sd+ | sed 's/^$/0/')
  good=${good:-0} bad=${bad:-0}
  if ((status != 0 && bad == 0)); then bad=1; fi
  ((bad)) && { grep -A 25 -E '^ *not ok' "$tap" | head -200; tail -5 "$tap.log"; }
  count "$name" "$good" "$bad" "$((missed))"
}

# PostgreSQL for the tests of storage, gone again when the run ends.
start_postgresql() {
  [[ -n ${BACKPAINBOT_POSTGRESQL:-} ]] && return
  local folder connection
  folder=$(mktemp -d) && chmod 711 "$folder"
  if connection=$(bash tests/postgresql.sh start "$folder/server" fsync=off 2> "$results/postgresql.log"); then
    export BACKPAINBOT_POSTGRESQL=$connection BACKPAINBOT_POSTGRESQL_FOLDER=$folder/server BACKPAINBOT_POSTGRESQL_SCRIPT=$PWD/tests/postgresql.sh
    trap 'bash tests/postgresql.sh stop "$BACKPAINBOT_POSTGRESQL_FOLDER"; rm -rf "${BACKPAINBOT_POSTGRESQL_FOLDER%/server}"' EXIT
  else
    echo "PostgreSQL was not started: $(tail -1 "$results/postgresql.log")"
    rm -rf "$folder"
  fi
}

build || finish
browser
provide nginx-light test -x /usr/sbin/nginx
if [[ -z ${BACKPAINBOT_POSTGRESQL:-} ]]; then provide postgresql compgen -G '/usr/lib/postgresql/*/bin/initdb'; fi
start_postgresql
for project in tests/*/*.csproj; do
  if grep -qE 'Tests\.props|<IsTestProject>true' "$project"; then dotnet_suite "$project"; fi
done
for package in tests/*/package.json; do
  if [[ -f $package ]]; then node_suite "$(dirname "$package")"; fi
done
finish
