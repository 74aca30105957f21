import type { ConsoleMessage, Page, Request, Response } from 'playwright-core';
import { applicationUrl } from '../../setup/browser.js';

/** What went wrong on the pages of a test, unless the test provokes it. */
export interface Watch {
  /** One sentence each. */
  readonly faults: string[];
  /** From now on, faults that match are what the test wants to see. */
  expect(...patterns: RegExp[]): void;
}

/** What the window's socket meets may come at any moment as well: it tries again by itself. */
const SOCKET = /WebSocket connection to/;
/** What a page notices that has lost its connection. */
export const WITHOUT_CONNECTION = [/ERR_INTERNET_DISCONNECTED/, SOCKET];
/** What a page notices whose session has ended. */
export const WITHOUT_SESSION = [/graphql: unauthenticated/, SOCKET];

/**
 * Notes whatever a user would not see and must not happen: violations of the content security policy,
 * errors that nobody caught, errors on the console, requests of ours that failed, and answers of the API
 * that carry errors.
 */
export async function watch(page: Page): Promise<Watch> {
  const faults: string[] = [];
  const expected: RegExp[] = [];
  const report = (fault: string) => {
    if (!expected.some((pattern) => pattern.test(fault))) faults.push(fault);
  };
  page.on('pageerror', (error) => report(`uncaught: ${error.message}`));
  page.on('console', (message) => reportError(message, report));
  page.on('requestfailed', (request) => reportFailure(request, report));
  page.on('response', (response) => void reportRefusal(response, report));
  await page.exposeFunction('reportViolation', (text: string) => report(`CSP: ${text}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return { faults, expect: (...patterns) => void expected.push(...patterns) };
}

type Report = (fault: string) => void;

const isOurs = (url: string) => url.startsWith(applicationUrl());

function reportError(message: ConsoleMessage, report: Report): void {
  if (message.type() === 'error') report(`console: ${message.text()} (${message.location().url})`);
}

function reportFailure(request: Request, report: Report): void {
  const reason = request.failure()?.errorText ?? '';
  // A page that is left cancels what it had asked for.
  if (isOurs(request.url()) && reason !== 'net::ERR_ABORTED')
    report(`request: ${request.url()} ${reason}`);
}

async function reportRefusal(response: Response, report: Report): Promise<void> {
  if (!isOurs(response.url())) return;
  if (response.status() >= 400) report(`response: ${response.url()} ${response.status()}`);
  if (!response.url().endsWith('/graphql')) return;
  // The page may be gone before its answer is read.
  const text = await response.text().catch(() => '');
  for (const code of text.match(/"errors":.*"code":"([a-z-]+)"/)?.slice(1) ?? [])
    report(`graphql: ${code}`);
}
