import {
  clockReadings,
  type ClockReading,
  parseClock,
  parseFirstDay,
} from '@rechtsstand/domain/time';
import type { Failure } from '../../../app/failures/useFailureText.js';

export interface ScheduleInput {
  day: string;
  time: string;
  /** Which reading is meant where the clock shows the time twice: its minutes ahead of UTC. */
  offset: number | null;
}

export type ReadSchedule =
  | { at: Date; readings: readonly ClockReading[] }
  | { at: null; readings: readonly ClockReading[]; failures: readonly Failure[] };

/** What was typed, as an instant; or why it is none yet. */
export function readSchedule({
  day: typedDay,
  time: typedTime,
  offset,
}: ScheduleInput): ReadSchedule {
  const day = parseFirstDay(typedDay);
  const time = parseClock(typedTime);
  if (day === null || time === null) {
    const failures = [
      ...(day === null ? [failure('not-a-day', 'day')] : []),
      ...(time === null ? [failure('not-a-time', 'time')] : []),
    ];
    return { at: null, readings: [], failures };
  }
  const readings = clockReadings(day, time);
  const [only, second] = readings;
  if (!only) return { at: null, readings, failures: [failure('time-left-out', 'time')] };
  if (!second) return { at: only.instant, readings };
  const meant = readings.find((reading) => reading.offset === offset);
  if (meant) return { at: meant.instant, readings };
  return { at: null, readings, failures: [failure('time-comes-twice', 'offset')] };
}

function failure(code: string, path: string): Failure {
  return { code, path, args: [] };
}
