import { jest } from '@jest/globals';

/** A walk through the application takes longer than other tests may. */
jest.setTimeout(120_000);
