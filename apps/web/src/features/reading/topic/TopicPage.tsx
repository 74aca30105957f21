import { EntryPage } from '../entry/EntryPage.js';

export default function TopicPage() {
  return <EntryPage kind="LEGAL_ARTICLE" />;
}
