#!/usr/bin/env bash
# A PostgreSQL server for tests, on a port and in a folder of its own, with Debian's binaries (package postgresql).
#   start FOLDER [setting=value ...]   makes and starts it; prints the connection string. Fails, saying why, where there are no binaries.
#   stop FOLDER | resume FOLDER | restart FOLDER       it stops as in a crash
set -euo pipefail
command=$1 folder=$2
shift 2
bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin 2> /dev/null | sort -V | tail -1)
[[ -n $bin ]] || { echo "no PostgreSQL: install Debian's package postgresql" >&2; exit 3; }

# The server refuses to run as root.
as() { if ((EUID == 0)); then runuser -u postgres -- "$@"; else "$@"; fi; }
ctl() { (cd / && as "$bin/pg_ctl" -s -w -D "$folder/data" -l "$folder/log" "$@" < /dev/null > /dev/null); }

case $command in
  start)
    mkdir -p "$folder"
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    (umask 077 && echo "$password" > "$folder/password")
    ((EUID == 0)) && chown -R postgres "$folder"
    (cd / && as "$bin/initdb" -D "$folder/data" -U postgres --pwfile="$folder/password" -A scram-sha-256 -E UTF8 --locale=C.UTF-8 -N > /dev/null)
    for _ in 1 2 3 4 5; do
      port=$((20000 + RANDOM % 12000))
      printf '%s\n' "listen_addresses = '127.0.0.1'" "port = $port" "unix_socket_directories = ''" "max_connections = 300" "$@" | as tee "$folder/data/conf.auto" > /dev/null
      grep -q conf.auto "$folder/data/postgresql.conf" || echo "include 'conf.auto'" | as tee -a "$folder/data/postgresql.conf" > /dev/null
      if ctl start; then
        echo "Host=127.0.0.1;Port=$port;Username=postgres;Password=$password"
        exit 0
      fi
    done
    tail -5 "$folder/log" >&2
    exit 1
    ;;
  stop) ctl stop -m immediate ;;
  resume) ctl start ;;
  restart) ctl restart -m immediate ;;
  *) echo "unknown command $command" >&2; exit 2 ;;
esac
