#!/bin/sh
# Runs once, when the data folder of PostgreSQL is empty: hands the passwords to init.sql.
set -eu
psql --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" --set ON_ERROR_STOP=1 \
  --set owner_password="$OWNER_PASSWORD" --set api_password="$API_PASSWORD" --file /init.sql
