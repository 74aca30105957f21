import { useCallback, useMemo, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { changeAddress } from '../compared/numbering.js';

export type Layout = 'side-by-side' | 'inline';

interface Chosen {
  layout: Layout;
  onlyChanges: boolean;
  /** The number of the change that the reader has gone to. */
  place: number | null;
}

/** How a comparison is looked at. */
export interface ViewState extends Chosen {
  /** What to change, given what holds now: of two keys in quick succession, both count. */
  choose: (change: (now: Chosen) => Partial<Chosen>) => void;
}

/** For a page of its own: all of it stands in the address. */
export function useAddressedView(): ViewState {
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const choose = useCallback<ViewState['choose']>(
    (change) => {
      const now = chosenIn(location);
      const { layout, onlyChanges, place } = { ...now, ...change(now) };
      const params = new URLSearchParams(location.search);
      set(params, 'ansicht', layout === 'inline' && 'fortlaufend');
      set(params, 'nur', onlyChanges && 'aenderungen');
      void navigate(
        { search: `?${params}`, hash: place ? changeAddress(place) : '' },
        { replace: true, preventScrollReset: true },
      );
    },
    [navigate],
  );
  return useMemo(() => ({ ...chosenIn({ search, hash }), choose }), [search, hash, choose]);
}

function chosenIn({ search, hash }: { search: string; hash: string }): Chosen {
  const params = new URLSearchParams(search);
  return {
    layout: params.get('ansicht') === 'fortlaufend' ? 'inline' : 'side-by-side',
    onlyChanges: params.get('nur') === 'aenderungen',
    place: Number(/^#aenderung-(\d+)$/.exec(hash)?.[1]) || null,
  };
}

function set(params: URLSearchParams, name: string, value: string | false): void {
  if (value) params.set(name, value);
  else params.delete(name);
}

/** For a comparison that is part of another page, whose address is not its own. */
export function useLocalView(): ViewState {
  const [chosen, setChosen] = useState<Chosen>({
    layout: 'side-by-side',
    onlyChanges: true,
    place: null,
  });
  const choose = useCallback<ViewState['choose']>(
    (change) => setChosen((now) => ({ ...now, ...change(now) })),
    [],
  );
  return useMemo(() => ({ ...chosen, choose }), [chosen, choose]);
}
