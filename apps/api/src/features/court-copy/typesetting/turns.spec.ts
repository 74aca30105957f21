import { beforeEach, describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

let turns: Turns;
let begun: string[];
/** Ends what is being done. */
let finish: () => void;

/** Asks for a turn; the name of what is to be done begins with the name of the person. */
function ask(what: string, signal = new AbortController().signal): Promise<string> {
  const [person = ''] = what.split(' ');
  return turns.take(person, signal, () => {
    begun.push(what);
    return new Promise((resolve) => (finish = () => resolve(what)));
  });
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function finishAll(): Promise<void> {
  for (let last = 0; last < begun.length;) {
    last = begun.length;
    finish();
    await settled();
  }
}

beforeEach(() => {
  turns = new Turns({ each: 3, all: 6 });
  begun = [];
});

describe('Turns', () => {
  it('come one after another', async () => {
    const both = Promise.all([ask('anna 1'), ask('ben 1')]);
    await settled();
    expect(begun).toEqual(['anna 1']);
    await finishAll();
    expect(await both).toEqual(['anna 1', 'ben 1']);
  });

  it('go round among the people, and keep the order of each', async () => {
    const asked = ['anna 1', 'anna 2', 'anna 3', 'ben 1', 'carla 1', 'ben 2'];
    const all = Promise.all(asked.map((what) => ask(what)));
    await settled();
    await finishAll();
    await all;
    expect(begun).toEqual(['anna 1', 'anna 2', 'ben 1', 'carla 1', 'anna 3', 'ben 2']);
  });

  it('are refused to whoever has enough under way, and to nobody else', async () => {
    const under = [ask('anna 1'), ask('anna 2'), ask('anna 3')];
    await expect(ask('anna 4')).rejects.toMatchObject({ reason: 'too-many' });
    under.push(ask('ben 1'));
    await settled();
    await finishAll();
    expect(await Promise.all(under)).toHaveLength(4);
    const later = ask('anna 5');
    await settled();
    finish();
    expect(await later).toBe('anna 5');
  });

  it('are refused to all while too many wait', async () => {
    const under = ['a 1', 'b 1', 'c 1', 'd 1', 'e 1', 'f 1'].map((what) => ask(what));
    await expect(ask('g 1')).rejects.toMatchObject({ reason: 'busy' });
    await settled();
    await finishAll();
    await Promise.all(under);
  });

  it('pass over whoever gave up waiting, who may ask anew', async () => {
    const leaving = new AbortController();
    const under = [ask('anna 1'), ask('ben 2'), ask('ben 3')];
    const left = ask('ben 1', leaving.signal);
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
    under.push(ask('ben 4'));
    await settled();
    await finishAll();
    await Promise.all(under);
    expect(begun).toEqual(['anna 1', 'ben 2', 'ben 3', 'ben 4']);
  });

  it('go on after what went wrong', async () => {
    const wrong = turns.take('anna', new AbortController().signal, () => {
      throw new Error('broken');
    });
    const next = ask('ben 1');
    await expect(wrong).rejects.toThrow('broken');
    await settled();
    finish();
    expect(await next).toBe('ben 1');
  });
});
