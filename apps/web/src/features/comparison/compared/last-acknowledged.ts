interface Acknowledgeable {
  myAcknowledgement?: { acknowledgedAt?: string | null } | null;
}

/** The version that the viewer confirmed last, whichever came later in the ledger. */
export function lastAcknowledged<P extends Acknowledgeable>(publications: readonly P[]): P | null {
  const instant = (publication: P) => publication.myAcknowledgement?.acknowledgedAt ?? '';
  return publications.reduce<P | null>(
    (last, one) => (instant(one) > (last ? instant(last) : '') ? one : last),
    null,
  );
}
