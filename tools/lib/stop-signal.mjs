/**
 * Aborts when this process is asked to stop: Ctrl+C, SIGTERM, or its terminal is closed.
 *
 * @returns {AbortSignal}
 */
export function stopSignal() {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort());
  // A closed terminal must not end us halfway through stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return controller.signal;
}
