import { configure } from '@testing-library/react';
import { PATIENCE } from '../e2e/support/patience.js';

/** What is waited for on a page may come late on a busy machine; the library gives it one second. */
configure({ asyncUtilTimeout: PATIENCE });
