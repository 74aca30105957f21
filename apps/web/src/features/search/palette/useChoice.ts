import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useAddress } from '../../../app/as-of/AppLink.js';
import { rememberSearch } from '../recent-searches.js';
import { resultsAddress, type Row } from './rows.js';

interface Choosing {
  query: string;
  rows: readonly Row[];
  isWaiting: boolean;
  /** Enter was pressed already when the palette came. */
  isEntered: boolean;
  setText: (text: string) => void;
  close: () => void;
}

/**
 * What happens with a row that is chosen. Enter that comes before the answer is kept until the answer is
 * there, for the first row of that: whoever types fast must not land on what matched half of the text.
 */
export function useChoice({ query, rows, isWaiting, isEntered, setText, close }: Choosing) {
  const navigate = useNavigate();
  const address = useAddress();
  const kept = useRef(isEntered ? { inNewTab: false } : null);

  const go = (to: string) => {
    rememberSearch(query);
    void navigate(to);
    close();
  };
  const change = (text: string) => {
    kept.current = null;
    setText(text);
  };
  const choose = (row: Row, inNewTab = false) => {
    if (inNewTab) {
      rememberSearch(query);
      window.open(address(row.to), '_blank', 'noopener');
    } else if (row.type === 'recent' || row.type === 'correction') change(row.query);
    else go(address(row.to));
  };
  const enter = (active: Row | undefined, inNewTab: boolean) => {
    const row = active ?? (query === '' ? undefined : rows[0]);
    // Asked twice, it is not kept any longer: the page of all results can wait as well.
    if (isWaiting && kept.current) go(address(resultsAddress(query)));
    else if (isWaiting) kept.current = { inNewTab };
    else if (row) choose(row, inNewTab);
  };
  useEffect(() => {
    const [first] = rows;
    if (isWaiting || !kept.current || !first) return;
    const { inNewTab } = kept.current;
    kept.current = null;
    choose(first, inNewTab);
  });
  return { address, go, change, choose, enter };
}
