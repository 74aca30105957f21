import type { Measured } from '../print.js';
import { Contest } from './contest.js';
import { measureFindable } from './findable.js';
import { measureFortyTyping, measureKeystroke } from './keystroke.js';
import { measurePainting } from './paint.js';
import { measureRebuild } from './rebuild.js';
import { measureSubmit, measureSubmitAmongTyping } from './submit.js';
import type { SearchWorld } from './world.js';

type Measure = (world: SearchWorld, contest: Contest) => Promise<Measured[]>;

/** By what their rows are called, without the percentile. */
const measures: Record<string, Measure> = {
  'search-keystroke': measureKeystroke,
  'search-keystroke-40': measureFortyTyping,
  'search-submit': measureSubmit,
  'search-submit-40': measureSubmitAmongTyping,
  'search-paint': measurePainting,
  'search-findable': measureFindable,
  'search-rebuild': measureRebuild,
};

export async function measureSearch(
  world: SearchWorld,
  isWanted: (name: string) => boolean,
): Promise<Measured[]> {
  const contest = new Contest(world);
  try {
    const rows: Measured[] = [];
    for (const [name, measure] of Object.entries(measures)) {
      if (isWanted(name)) rows.push(...(await measure(world, contest)));
    }
    return rows;
  } finally {
    await contest.end();
  }
}
