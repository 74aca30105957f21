import { type Decoded, type Decoder, isObject, keyPath, refuse } from './decoder.js';

type Shape = Record<string, Decoder<unknown>>;
type Read<S extends Shape> = { [K in keyof S]: Decoded<S[K]> };

/** An object with exactly these keys: a missing one and an unknown one are both refused. */
export function object<S extends Shape>(shape: S): Decoder<Read<S>> {
  return (value, path, faults) => {
    if (!isObject(value)) return refuse(faults, { code: 'not-an-object', path });
    const known = Object.keys(shape);
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) faults.push({ code: 'unknown-key', path: keyPath(path, key) });
    }
    const read: Record<string, unknown> = {};
    for (const [key, decode] of Object.entries(shape)) {
      const at = keyPath(path, key);
      if (value[key] === undefined) faults.push({ code: 'key-missing', path: at });
      else read[key] = decode(value[key], at, faults);
    }
    return read as Read<S>;
  };
}

/** An ordered list of at most `max` items. */
export function list<T>(item: Decoder<T>, max: number): Decoder<T[]> {
  return (value, path, faults) => {
    if (!Array.isArray(value)) return refuse(faults, { code: 'not-a-list', path });
    if (value.length > max) return refuse(faults, { code: 'too-many', path, args: { max } });
    return value.map((each: unknown, index) => item(each, `${path}[${index}]`, faults));
  };
}

/** `null`, or what the decoder reads. */
export function nullable<T>(decode: Decoder<T>): Decoder<T | null> {
  return (value, path, faults) => (value === null ? null : decode(value, path, faults));
}
