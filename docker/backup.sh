#!/bin/sh
# Writes the whole database to a file, consistently, while people work:
#   docker/backup.sh rechtsstand-2026-11-23.dump
# Keep AUDIT_KEY and the passwords (docker/.env) apart from it: together they are the whole house.
set -eu
file=${1:?"usage: backup.sh FILE"}
compose="docker compose --file $(dirname "$0")/compose.yaml"

$compose exec -T postgres pg_dump --username=postgres --format=custom rechtsstand > "$file.part"
mv "$file.part" "$file"
