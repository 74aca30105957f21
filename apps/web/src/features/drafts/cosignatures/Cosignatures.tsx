import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { CosignaturesDraft } from './cosignature-fragments.js';
import { CosignatureItem } from './CosignatureItem.js';

const AskDialog = lazy(() => import('./AskDialog.js'));

/** Mitzeichnung: which other teams were asked, what they answered, and what the viewer can answer. */
export function Cosignatures({ draft }: { draft: FragmentType<typeof CosignaturesDraft> }) {
  const { t } = useTranslation('cosignatures');
  const [isAsking, setAsking] = useState(false);
  const { id, revision, cosignatures, canRequestCosignature } = readFragment(
    CosignaturesDraft,
    draft,
  );
  if (cosignatures.length === 0 && !canRequestCosignature) return null;
  const asked = cosignatures.filter(({ standing }) => standing !== 'CANCELLED');
  return (
    <section className="cosignatures">
      <h2>{t('title')}</h2>
      {cosignatures.length === 0 ? (
        <p className="muted small">{t('none')}</p>
      ) : (
        <ul className="rows">
          {cosignatures.map((request) => (
            <CosignatureItem key={request.id} request={request} revision={revision} />
          ))}
        </ul>
      )}
      {canRequestCosignature && (
        <p>
          <Button size="small" onClick={() => setAsking(true)}>
            {t('ask.button')}
          </Button>
        </p>
      )}
      {isAsking && (
        <Suspense fallback={null}>
          <AskDialog
            draftId={id}
            askedTeamIds={asked.map(({ team }) => team.id)}
            close={() => setAsking(false)}
          />
        </Suspense>
      )}
    </section>
  );
}
