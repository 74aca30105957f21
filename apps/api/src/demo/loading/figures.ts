import { FigureValues } from '../../features/figures/index.js';
import { type DemoFigure, figures } from '../content/figures.js';
import { accepted, type Stage } from './stage.js';

/** Before the texts that refer to them: the coordinator proposes, the head confirms. */
export async function loadFigures(stage: Stage): Promise<void> {
  for (const figure of figures) await loadFigure(stage, figure);
}

async function loadFigure(stage: Stage, { values, proposed, ...figure }: DemoFigure) {
  const { key } = figure;
  const service = stage.service(FigureValues);
  const coordinator = await stage.as('katharina.vogel');
  if (!(await exists(stage, key))) accepted(key, await service.create(coordinator, figure));
  const there = await proposals(stage, key);
  const all = [...values, ...(proposed ? [proposed] : [])];
  for (const value of all.slice(there.length))
    accepted(key, await service.propose(coordinator, key, value));
  const head = await stage.as('birgit.neumann');
  for (const { id, isOpen } of (await proposals(stage, key)).slice(0, values.length))
    if (isOpen) accepted(key, await service.confirm(head, id, null));
}

async function exists(stage: Stage, key: string): Promise<boolean> {
  const { manager } = stage.nobody();
  const found: unknown[] = await manager.query('SELECT FROM figures WHERE key = $1', [key]);
  return found.length > 0;
}

/** In the order in which they were made. */
function proposals(stage: Stage, key: string): Promise<{ id: string; isOpen: boolean }[]> {
  return stage.nobody().manager.query(
    `SELECT p.id, d.proposal_id IS NULL AS "isOpen"
     FROM figure_proposals p LEFT JOIN figure_decisions d ON d.proposal_id = p.id
     WHERE p.figure_key = $1 ORDER BY p.proposed_at, p.id`,
    [key],
  );
}
