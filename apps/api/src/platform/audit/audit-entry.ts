/** What somebody did. It is kept for good: it names subjects and objects, and no personal data. */
export interface AuditEntry {
  /** `noun.verb-in-the-past`, as in `draft.approved`. */
  action: string;
  objectType: string;
  objectId: string;
  details?: Record<string, string | number | boolean | null>;
}
