-- What only the superuser can do, for a PostgreSQL of one's own: two roles, three extensions.
-- psql --set owner_password=... --set api_password=... --dbname rechtsstand --file init.sql

-- Owns the tables and runs migrations.
CREATE ROLE rechtsstand_owner LOGIN CREATEDB PASSWORD :'owner_password';
-- What the API signs in as: owns nothing, so that what is published cannot be changed by it.
CREATE ROLE rechtsstand_api LOGIN PASSWORD :'api_password';

ALTER DATABASE rechtsstand OWNER TO rechtsstand_owner;
REVOKE ALL ON DATABASE rechtsstand FROM PUBLIC;
GRANT CONNECT ON DATABASE rechtsstand TO rechtsstand_api;

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS btree_gist;
