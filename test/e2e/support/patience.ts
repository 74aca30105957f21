/**
 * How many milliseconds a step may take before it counts as failed. A machine that has much else to do
 * needs long for a little; a step that succeeds is never waited for longer than it takes.
 */
export const PATIENCE = 60_000;
