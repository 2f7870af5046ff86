#!/usr/bin/env bash
# Writes what the bot says now into dialogs/en-US/transcripts, for a writer to read and commit.
# A new conversation is a .chat file with its "user:" lines only.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
RECORD_TRANSCRIPTS=$PWD/dialogs/en-US/transcripts dotnet test tests/BackPainBot.Tests --filter FullyQualifiedName~TranscriptTests
