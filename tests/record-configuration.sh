#!/usr/bin/env bash
# Writes the tables of README.md and appsettings.json from the options' classes, for you to read and commit.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
RECORD_CONFIGURATION=$PWD dotnet test tests/BackPainBot.Tests --filter FullyQualifiedName~ConfigurationReferenceTests.What_is_written
