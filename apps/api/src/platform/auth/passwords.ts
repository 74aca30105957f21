import { type Fault, ok, err, type Result } from '@rechtsstand/domain/result';
import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP recommends it for sign-in: 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const MIN_PASSWORD_LENGTH = 12;
/** Long enough for any sentence, short enough that hashing it is no attack. */
const MAX_PASSWORD_LENGTH = 200;

@Injectable()
export class Passwords {
  /** Verified when there is nobody to verify, so that an unknown login takes as long as a known one. */
  private readonly nobody = hash('nobody', parameters);

  hash(password: string): Promise<string> {
    return hash(password, parameters);
  }

  /** Whether the password is right; with `null`, never, and no sooner. */
  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    if (password.length > MAX_PASSWORD_LENGTH) return false;
    const matches = await verify(passwordHash ?? (await this.nobody), password);
    return matches && passwordHash !== null;
  }

  /** A password that may be set. Length is what makes one strong; no other rule is asked for. */
  check(password: string, path: string): Result<string, Fault[]> {
    const length = [...password].length;
    if (length < MIN_PASSWORD_LENGTH)
      return err([{ code: 'password-too-short', path, args: { min: MIN_PASSWORD_LENGTH } }]);
    if (password.length > MAX_PASSWORD_LENGTH)
      return err([{ code: 'password-too-long', path, args: { max: MAX_PASSWORD_LENGTH } }]);
    return ok(password);
  }
}
