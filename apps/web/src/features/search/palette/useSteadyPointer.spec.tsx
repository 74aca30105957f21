import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { groupsFor, type Row } from './rows.js';
import { aHit, suggestionsOf } from './suggestions-for-tests.js';
import { useSteadyPointer } from './useSteadyPointer.js';

afterEach(cleanup);

const rowsOf = (...titles: string[]) =>
  groupsFor('q', suggestionsOf(titles.map((title) => aHit(title, title)))).flatMap(
    ({ rows }) => rows,
  );

interface ListProps {
  rows: readonly Row[];
  choose: (row: Row, inNewTab: boolean) => void;
  keep: () => void;
  open: (to: string) => void;
}

/** Rows that open themselves when they are clicked, as links do. */
function List({ rows, choose, keep, open }: ListProps) {
  const steady = useSteadyPointer(rows, choose, keep);
  return (
    <div {...steady}>
      {rows.map(({ id, to }) => (
        <button key={id} role="option" aria-selected={false} data-key={id} onClick={() => open(to)}>
          {to}
        </button>
      ))}
    </div>
  );
}

const soon = 1;
const late = Number.MAX_SAFE_INTEGER;
/** Not every jsdom knows events of pointers. */
const pointer = (type: string, init: MouseEventInit) =>
  new MouseEvent(type, { bubbles: true, cancelable: true, ...init });
const here = { clientX: 100, clientY: 200 };

/** The list with its first rows, and what became of clicks. */
function setup() {
  const chosen: string[] = [];
  const choose = jest.fn((row: Row, inNewTab: boolean) => {
    chosen.push(inNewTab ? `${row.to} in a new tab` : row.to);
  });
  const keep = jest.fn();
  const open = (to: string) => chosen.push(`${to} by itself`);
  const list = (rows: readonly Row[]) => (
    <List rows={rows} choose={choose} keep={keep} open={open} />
  );
  const { rerender } = render(list(rowsOf('a', 'b', 'c')));
  const row = (title: string) => screen.getByText(`/themen/${title}`);
  return {
    chosen,
    keep,
    restOn: (title: string) => fireEvent(row(title), pointer('pointermove', here)),
    leave: (title: string) => fireEvent.pointerLeave(row(title)),
    change: (...titles: string[]) => rerender(list(rowsOf(...titles))),
    /** At a time after the last change: no clock has a part in it. */
    click: (title: string, timeStamp: number, init: MouseEventInit = {}) => {
      const press = pointer('pointerdown', { ...here, ...init });
      Object.defineProperty(press, 'timeStamp', { value: timeStamp });
      fireEvent(row(title), press);
      fireEvent.click(row(title), { ...here, ...init });
    },
  };
}

describe('A click in the palette', () => {
  it('goes to what stood under the pointer, if that was exchanged a moment ago', () => {
    const { chosen, restOn, change, click } = setup();
    restOn('b');
    change('a', 'x', 'b');
    click('x', soon);
    expect(chosen).toEqual(['/themen/b']);
  });

  it('goes there in a new tab, if that was asked for', () => {
    const { chosen, restOn, change, click } = setup();
    restOn('b');
    change('a', 'x');
    click('x', soon, { ctrlKey: true });
    expect(chosen).toEqual(['/themen/b in a new tab']);
  });

  it('goes to what stands there, once there was time to see it', () => {
    const { chosen, restOn, change, click } = setup();
    restOn('b');
    change('a', 'x', 'b');
    click('x', late);
    expect(chosen).toEqual(['/themen/x by itself']);
  });

  it('goes to what stands there, if the pointer was moved to it', () => {
    const { chosen, restOn, change, click } = setup();
    restOn('b');
    change('a', 'x', 'b');
    click('b', soon, { clientY: 250 });
    click('x', soon, { clientY: 190 });
    expect(chosen).toEqual(['/themen/b by itself', '/themen/x by itself']);
  });

  it('forgives the hand a tremor', () => {
    const { chosen, restOn, change, click } = setup();
    restOn('b');
    change('a', 'x', 'b');
    click('x', soon, { clientY: 203 });
    expect(chosen).toEqual(['/themen/b']);
  });

  it('goes to the row itself where nothing or the same stood there', () => {
    const { chosen, restOn, leave, change, click } = setup();
    restOn('b');
    change('x', 'b');
    click('b', soon);
    restOn('b');
    leave('b');
    change('a', 'b');
    click('a', soon);
    expect(chosen).toEqual(['/themen/b by itself', '/themen/a by itself']);
  });

  it('lets no other rows come while it lasts, and is none with the other button', () => {
    const { keep, click } = setup();
    click('b', late, { button: 2 });
    expect(keep).not.toHaveBeenCalled();
    click('b', late);
    expect(keep).toHaveBeenCalledTimes(1);
  });
});
