import { jest } from '@jest/globals';

/** A walk through the application takes longer than other tests may, on a busy machine many minutes. */
jest.setTimeout(10 * 60_000);
