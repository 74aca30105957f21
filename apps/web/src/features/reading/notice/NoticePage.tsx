import { EntryPage } from '../entry/EntryPage.js';

export default function NoticePage() {
  return <EntryPage kind="CHANGE_NOTICE" />;
}
