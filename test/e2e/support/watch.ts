import type { BrowserContext, ConsoleMessage, Request, Response } from 'playwright-core';
import { applicationUrl } from '../../setup/browser.js';

/** What went wrong in a window and those opened from it, unless the test provokes it. */
export interface Watch {
  /** From now on, faults that match are what the test wants to see. */
  expect(...patterns: RegExp[]): void;
  /** What went wrong since this was asked last, one sentence each. */
  faults(): Promise<string[]>;
  /** As above, for the last time: what comes of closing the window is not noted any more. */
  end(): Promise<string[]>;
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
export async function watch(context: BrowserContext): Promise<Watch> {
  const noted: string[] = [];
  let isOver = false;
  const expected: RegExp[] = [];
  const report = (fault: string) => {
    if (!isOver && !expected.some((pattern) => pattern.test(fault))) noted.push(fault);
  };
  const reading = new Set<Promise<void>>();
  const read = (response: Response) => {
    const refusal = reportRefusal(response, report).finally(() => reading.delete(refusal));
    reading.add(refusal);
  };
  context.on('weberror', (error) => report(`uncaught: ${error.error().message}`));
  context.on('console', (message) => reportError(message, report));
  context.on('requestfailed', (request) => reportFailure(request, report));
  context.on('response', read);
  await context.exposeFunction('reportViolation', (text: string) => report(`CSP: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  const faults = async () => {
    // An answer that has come is read to its end: its fault belongs to the test that asked.
    await Promise.all(reading);
    return noted.splice(0);
  };
  return {
    expect: (...patterns) => void expected.push(...patterns),
    faults,
    end: async () => {
      const last = await faults();
      isOver = true;
      return last;
    },
  };
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
