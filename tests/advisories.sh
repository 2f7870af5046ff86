#!/usr/bin/env bash
# Asks the configured NuGet and npm registries for advisories on every locked package, transitive ones included. Not part of CI: what it says depends on the registry and the day.
# A registry that does not know of a package long known to be vulnerable has no advisory data: then its silence means nothing, and is never called clean.
# Exit codes: 0 every registry was asked and knows of nothing, 1 there are advisories, 2 a registry has no advisory data or could not be asked.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
found=0 unknown=0

none() { # name reason
  unknown=1
  printf '%-34s no advisory data: %s\n' "$1" "$2"
}

report() { # name count details
  if (($2 > 0)); then
    found=1
    printf '%-34s %s advisories\n%s\n' "$1" "$2" "$3"
  else
    printf '%-34s asked, knows of no advisory\n' "$1"
  fi
}

nuget_list() { # project or solution
  dotnet list "$1" package --vulnerable --include-transitive --format json 2> "$work/nuget.err"
}

nuget() {
  local listed
  mkdir "$work/canary" && cat > "$work/canary/canary.csproj" << 'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup><PackageReference Include="Newtonsoft.Json" Version="12.0.1" /></ItemGroup>
</Project>
XML
  # Version 12.0.1 has GHSA-5crp-9r3c-p9vr since 2022.
  if ! command -v dotnet > /dev/null; then none NuGet "no .NET SDK here"
  elif ! dotnet restore "$work/canary" -v q > /dev/null 2>&1; then none NuGet "the registry could not be asked"
  elif ! nuget_list "$work/canary/canary.csproj" | grep -q '"severity"'; then none NuGet "the registry does not know of a vulnerable package that is long known"
  elif ! dotnet restore -v q -p:RestoreLockedMode=true > "$work/restore" 2>&1 || ! listed=$(nuget_list BackPainBot.sln); then none NuGet "the packages could not be restored or listed"
  else report NuGet "$(grep -c '"severity"' <<< "$listed")" "$(grep -E '"(id|resolvedVersion|severity|advisoryurl)"' <<< "$listed" | grep -B 3 -A 1 '"severity"')"
  fi
}

npm_total() { # folder; prints the number of vulnerabilities, fails when the registry gives no report
  npm audit --json --package-lock-only --prefix "$1" 2> /dev/null > "$work/audit.json"
  node -e 'const { metadata } = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")); console.log(metadata.vulnerabilities.total)' "$work/audit.json" 2> /dev/null
}

npm_all() {
  local lock folder total
  mkdir "$work/npm"
  # lodash 4.17.15 has GHSA-p6mc-m468-83gw since 2020.
  echo '{"name":"canary","version":"1.0.0","dependencies":{"lodash":"4.17.15"}}' > "$work/npm/package.json"
  echo '{"name":"canary","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"canary","version":"1.0.0","dependencies":{"lodash":"4.17.15"}},"node_modules/lodash":{"version":"4.17.15"}}}' > "$work/npm/package-lock.json"
  if ! command -v npm > /dev/null; then none npm "no Node here"
  elif ! total=$(npm_total "$work/npm"); then none npm "the registry gives no audit"
  elif ((total == 0)); then none npm "the registry does not know of a vulnerable package that is long known"
  else
    while read -r lock; do
      folder=$(dirname "$lock")
      if total=$(npm_total "$folder"); then report "$folder" "$total" "$(npm audit --package-lock-only --prefix "$folder" 2> /dev/null)"; else none "$folder" "the registry gives no audit"; fi
    done < <(git ls-files '*package-lock.json')
  fi
}

nuget
npm_all
((found)) && exit 1
((unknown)) && exit 2
exit 0
