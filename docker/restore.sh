#!/bin/sh
# Replaces the database with a backup, all of it or nothing; the application is stopped meanwhile:
#   docker/restore.sh rechtsstand-2026-11-23.dump
# On a new machine, first fill in docker/.env with the AUDIT_KEY of the old one.
set -eu
file=${1:?"usage: restore.sh FILE"}
compose="docker compose --file $(dirname "$0")/compose.yaml"
test -r "$file"

$compose up --detach --wait postgres
$compose stop app worker
# The backup goes into a database beside the present one, and takes its place when it is complete.
$compose exec -T postgres psql --username=postgres --set ON_ERROR_STOP=1 --quiet <<SQL
DROP DATABASE IF EXISTS restored;
CREATE DATABASE restored TEMPLATE template0 OWNER rechtsstand_owner;
REVOKE ALL ON DATABASE restored FROM PUBLIC;
GRANT CONNECT ON DATABASE restored TO rechtsstand_api;
SQL
$compose exec -T postgres pg_restore --username=postgres --dbname=restored --exit-on-error < "$file"
$compose exec -T postgres psql --username=postgres --set ON_ERROR_STOP=1 --quiet <<SQL
DROP DATABASE IF EXISTS before_restore WITH (FORCE);
ALTER DATABASE rechtsstand RENAME TO before_restore;
ALTER DATABASE restored RENAME TO rechtsstand;
SQL
$compose up --detach
echo "Restored. The database as it was before is kept as \"before_restore\"."
