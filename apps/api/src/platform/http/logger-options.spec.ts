import { expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { Writable } from 'node:stream';
import { QueryFailedError } from 'typeorm';
import { loggerOptions } from './logger-options.js';

it('an error of the database is logged without the values of its statement', () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (line: Buffer, _encoding, done) => {
      lines.push(line.toString());
      done();
    },
  });
  const { log } = fastify({ logger: { ...loggerOptions('info'), stream } });
  const refusal = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'people_login_key',
    detail: 'Key (login)=(anna.beck) already exists.',
  });
  const err = new QueryFailedError('INSERT INTO people VALUES ($1)', ['anna.beck'], refusal);
  log.error({ err }, 'unexpected error');
  const [line = ''] = lines;
  expect(JSON.parse(line)).toMatchObject({
    message: 'unexpected error',
    err: { message: 'duplicate key', code: '23505', constraint: 'people_login_key' },
  });
  expect(line).not.toContain('anna.beck');
});
