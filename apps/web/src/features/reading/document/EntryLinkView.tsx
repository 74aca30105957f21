import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useDocumentContext } from './context.js';

/** A link to one of our pages; plain text where the viewer may not see that page. */
export function EntryLinkView({ entryId, text }: { entryId: string; text: string }) {
  const entry = useDocumentContext().entries.get(entryId);
  return entry ? <AppLink to={entryAddress(entry)}>{text || entry.title}</AppLink> : text;
}
