import { createContext } from 'react';

/** Titles of the entries that facts name, and names of versions, by id, as far as they are known here. */
export const EntryTitlesContext = createContext<ReadonlyMap<string, string>>(new Map());
