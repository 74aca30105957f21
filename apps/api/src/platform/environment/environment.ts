import { err, ok, type Result } from '@rechtsstand/domain/result';
import { z } from 'zod';
import { isLoopback, isNetwork } from './network.js';

export const ENVIRONMENT = Symbol('ENVIRONMENT');

/** What whoever runs the API has set, read once at the start. */
export interface Environment {
  port: number;
  host: string;
  /** The address people type; decides cookies, origins and links. */
  publicUrl: URL;
  /** Addresses of proxies whose `X-Forwarded-*` is believed; none if empty. */
  trustProxy: string[];
  /** As the role that owns nothing. */
  databaseUrl: string;
  /** Seals the audit log: 32 bytes. */
  auditKey: Buffer;
  /** `null`: PostgreSQL searches. */
  meilisearch: MeilisearchServer | null;
  demo: boolean;
  isProduction: boolean;
}

interface MeilisearchServer {
  url: URL;
  /** The master key, of which narrower ones are made, or one that may do all that the search needs. */
  key: string;
}

const wrongPort = 'PORT must be a whole number from 1 to 65535.';
const postgresUrl = (name: string) =>
  z
    .string(`${name} must be set, as in postgresql://user:password@localhost:5432/rechtsstand.`)
    .refine(
      (value) => URL.canParse(value) && /^postgres(ql)?:$/.test(new URL(value).protocol),
      `${name} must be an address as in postgresql://user:password@localhost:5432/rechtsstand.`,
    );
const onOff = (name: string) =>
  z
    .enum(['on', 'off'], `${name} must be "on" or "off".`)
    .default('off')
    .transform((value) => value === 'on');

const schema = z.object({
  PORT: z.coerce
    .number(wrongPort)
    .int(wrongPort)
    .min(1, wrongPort)
    .max(65535, wrongPort)
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .string()
    .refine(
      isOrigin,
      'PUBLIC_URL must be an address without a path, as in https://rechtsstand.example.',
    )
    .optional(),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine(
      (networks) => networks.every(isNetwork),
      'TRUST_PROXY must be a list of addresses of proxies, as in 10.0.0.5,192.168.7.0/24.',
    ),
  DATABASE_URL: postgresUrl('DATABASE_URL'),
  AUDIT_KEY: z
    .string('AUDIT_KEY must be set: 64 hexadecimal digits, as "openssl rand -hex 32" makes them.')
    .regex(/^[0-9a-f]{64}$/i, 'AUDIT_KEY must be 64 hexadecimal digits.')
    .transform((value) => Buffer.from(value, 'hex')),
  MEILI_URL: z
    .string()
    .refine(isHttpUrl, 'MEILI_URL must be an address as in http://localhost:7700.')
    .optional(),
  MEILI_KEY: z
    .string()
    .refine(isKey, 'MEILI_KEY must be a key of Meilisearch: 16 characters or more, no spaces.')
    .optional(),
  DEMO: onOff('DEMO'),
  NODE_ENV: z
    .enum(
      ['production', 'development', 'test'],
      'NODE_ENV must be production, development or test.',
    )
    .default('production'),
});

/** Names that will mean something one day; set now, they would silently do nothing. */
const reserved: readonly [prefix: string, sentence: string][] = [
  ['OIDC_', 'single sign-on is not built in yet'],
  ['SMTP_', 'no mail is sent yet'],
];

type Variables = Readonly<Record<string, string | undefined>>;

/** Reads the environment; what is wrong is told in one sentence per value. */
export function readEnvironment(variables: Variables): Result<Environment, string[]> {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(set);
  const wrong = [
    ...reservedIn(set),
    ...halfSet(set),
    ...(parsed.error?.issues ?? []).map(({ message }) => message),
  ];
  if (!parsed.success || wrong.length > 0) return err([...new Set(wrong)]);
  const { data } = parsed;
  const environment: Environment = {
    port: data.PORT,
    host: data.HOST,
    publicUrl: new URL(data.PUBLIC_URL ?? `http://localhost:${data.PORT}`),
    trustProxy: data.TRUST_PROXY,
    databaseUrl: data.DATABASE_URL,
    auditKey: data.AUDIT_KEY,
    meilisearch:
      data.MEILI_URL === undefined
        ? null
        : { url: new URL(data.MEILI_URL), key: data.MEILI_KEY ?? '' },
    demo: data.DEMO,
    isProduction: data.NODE_ENV === 'production',
  };
  const faults = contradictionsIn(environment);
  return faults.length > 0 ? err(faults) : ok(environment);
}

/** The connection of the role that owns the tables, for migrations alone. */
export function readMigrationUrl(variables: Variables): Result<string, string[]> {
  const parsed = postgresUrl('MIGRATION_DATABASE_URL').safeParse(variables.MIGRATION_DATABASE_URL);
  return parsed.success ? ok(parsed.data) : err(parsed.error.issues.map(({ message }) => message));
}

function reservedIn(set: Variables): string[] {
  return Object.keys(set).flatMap((name) =>
    reserved
      .filter(([prefix]) => name.startsWith(prefix))
      .map(([, sentence]) => `${name} must not be set: ${sentence}.`),
  );
}

/** One is of no use without the other. */
function halfSet({ MEILI_URL, MEILI_KEY }: Variables): string[] {
  if (MEILI_URL !== undefined && MEILI_KEY === undefined)
    return [
      'MEILI_KEY must be set with MEILI_URL: the master key that Meilisearch was started with.',
    ];
  if (MEILI_URL === undefined && MEILI_KEY !== undefined)
    return ['MEILI_URL must be set with MEILI_KEY, as in http://localhost:7700.'];
  return [];
}

function contradictionsIn({ demo, host, publicUrl, databaseUrl }: Environment): string[] {
  const faults: string[] = [];
  if (publicUrl.protocol === 'http:' && !isLoopback(publicUrl.hostname))
    faults.push('PUBLIC_URL must begin with https:// for any address but this machine itself.');
  const hosts = [host, publicUrl.hostname, new URL(databaseUrl).hostname];
  if (demo && !hosts.every(isLoopback))
    faults.push(
      'DEMO must be off unless HOST, PUBLIC_URL and DATABASE_URL are this machine: its accounts have no password.',
    );
  return faults;
}

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, origin, href } = new URL(value);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

function isHttpUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, search, hash } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && search === '' && hash === '';
}

/** Goes into a header as it is; Meilisearch asks for 16 bytes of a master key. */
function isKey(value: string): boolean {
  return /^[\x21-\x7e]{16,}$/.test(value);
}
