import type { Fault } from '@rechtsstand/domain/result';

interface PersonFields {
  login?: string;
  displayName?: string | null;
  email?: string | null;
}

/** The same shape as the database asks for. */
const login = /^[a-z0-9][a-z0-9._-]{1,63}$/;
/** Enough to catch a slip; whether an address works is seen by writing to it. */
const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with the fields that are given. */
export function faultsOfPerson(fields: PersonFields): Fault[] {
  const faults: Fault[] = [];
  if (fields.login !== undefined && !login.test(fields.login))
    faults.push({ code: 'not-a-login', path: 'login' });
  if (typeof fields.displayName === 'string' && !isName(fields.displayName))
    faults.push({ code: 'length', path: 'displayName', args: { max: 120 } });
  if (fields.email?.trim() && !email.test(fields.email.trim()))
    faults.push({ code: 'not-an-email', path: 'email' });
  return faults;
}

const isName = (text: string) => text.trim() !== '' && text.trim().length <= 120;
