import { Suspense, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { Page } from '../../../app/page/Page.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Comments } from '../comments/Comments.js';
import { Cosignatures } from '../cosignatures/Cosignatures.js';
import { FactsForm } from '../facts/FactsForm.js';
import { ValidityForm } from '../facts/ValidityForm.js';
import { FieldProblems } from '../fields/field.js';
import { TextField } from '../fields/TextField.js';
import { Conflict } from '../merge/conflict-view.js';
import { statusOf } from '../model/autosave.js';
import { DraftContent, DraftStanding, type DraftValue, valueOf } from '../model/draft.js';
import { useDraftActions } from '../model/useDraftActions.js';
import { useDraftSaver } from '../model/useDraftSaver.js';
import { EditorPresence } from '../presence/EditorPresence.js';
import { EntrySettingsButton } from '../settings/EntrySettingsButton.js';
import { VoidedApproval } from '../approval/VoidedApproval.js';
import { PublishButtons } from '../steps/PublishButtons.js';
import { StandingNotices } from '../steps/StandingNotices.js';
import { StateBadge } from '../steps/StateBadge.js';
import { WarningsPanel } from '../warnings/WarningsPanel.js';
import { TransitionalForm } from '../transitional/TransitionalForm.js';
import '../drafts.css';
import { EditorActions } from './EditorActions.js';
import { Missing, Warnings } from './Findings.js';
import { Outline } from './Outline.js';
import { asInForm, focusBlock } from '../fields/places.js';
import { SaveState } from './SaveState.js';
import { TextEditor } from './text/TextEditor.js';
import { warningsIn } from './text/warnings.js';

export const EditorViewDraft = graphql(`
  fragment EditorView_draft on Draft {
    id
    ...Draft_content
    ...Draft_standing
    entry {
      id
      kind
      slug
      ...EntrySettingsButton_entry
    }
  }
`);

/** The page as it will look in the middle, its outline at the left, its facts at the right. */
export function EditorView({ draft: masked }: { draft: FragmentType<typeof EditorViewDraft> }) {
  const { t } = useTranslation('drafts');
  const navigate = useNavigate();
  const draft = readFragment(EditorViewDraft, masked);
  const standing = readFragment(DraftStanding, draft);
  const content = readFragment(DraftContent, draft);
  const { id, entry } = draft;
  const [autosave, saver] = useDraftSaver(id, {
    revision: content.revision,
    value: valueOf(content),
  });
  const actions = useDraftActions(id);
  const { mine, problem, generation } = autosave;
  const { canEdit } = standing.permissions;
  const text = useRef<HTMLFieldSetElement>(null);
  const change = (part: Partial<DraftValue>) => saver.edit({ ...saver.state().mine, ...part });
  const problems = useMemo(
    () => (problem?.kind === 'refused' ? asInForm(problem.failures, mine) : []),
    [problem, mine],
  );
  const warnings = useMemo(() => warningsIn(mine.document), [mine.document]);
  const settle = async () => ((await saver.flush()) ? saver.state().saved.revision : null);
  const publish = async (send: (revision: number) => Promise<string | null>) => {
    const revision = await settle();
    const publicationId = revision === null ? null : await send(revision);
    if (publicationId) await navigate(`/fassungen/${publicationId}`);
  };

  return (
    <FieldProblems value={problems}>
      <Page
        title={mine.title.trim() || t('untitled')}
        width="wide"
        kicker={
          <span className="kicker">
            <AppLink to={entryAddress(entry)}>{t(`kind.${entry.kind}`)}</AppLink>
            {standing.kind !== 'TEXT' && <span>{t(`publication-kind.${standing.kind}`)}</span>}
          </span>
        }
      >
        <div className="draft-bar">
          <StateBadge state={standing.state} isReturned={Boolean(standing.returnReason)} />
          <SaveState status={statusOf(autosave)} editedAt={standing.editedAt} />
          <div className="draft-bar__actions">
            <EntrySettingsButton entry={entry} />
            <EditorActions draft={standing} actions={actions} settle={settle} />
            <PublishButtons
              draft={standing}
              effect={{ ...mine, kind: standing.kind }}
              isBusy={actions.isBusy}
              settle={settle}
              onPublish={(resumes) =>
                void publish((revision) => actions.publish(revision, resumes))
              }
              onOverride={(reason, resumes) =>
                void publish((revision) => actions.override(revision, reason, resumes))
              }
            />
          </div>
        </div>
        <div className="stack notices">
          <EditorPresence draftId={id} isWriting={canEdit} autosave={autosave} saver={saver} />
          {problem?.kind === 'overtaken' && (
            <Suspense fallback={null}>
              <Conflict
                base={autosave.saved.value}
                mine={mine}
                theirs={problem.theirs.value}
                onMerge={(merged) => saver.merge(merged)}
                discardMine={() => saver.discardMine()}
              />
            </Suspense>
          )}
          <FailureList failures={[...actions.failures, ...problems]} />
          {actions.error !== null && <FailedQuery error={actions.error} />}
          <StandingNotices draft={standing} isEditor />
          <VoidedApproval draft={standing} />
        </div>
        <div className="editor" key={generation}>
          <Outline document={mine.document} />
          <fieldset
            ref={text}
            className="editor__text"
            disabled={!canEdit}
            aria-label={t('text.section')}
          >
            <TextField
              path="title"
              value={mine.title}
              maxLength={200}
              onChange={(title) => change({ title })}
            />
            {standing.kind === 'TEXT' && (
              <TextEditor
                document={mine.document}
                validFrom={mine.validFrom}
                isEditable={canEdit}
                withSteps={entry.kind === 'PROCESS_INSTRUCTION'}
                onChange={(document) => change({ document })}
              />
            )}
          </fieldset>
          <div className="editor__facts">
            <Comments
              draftId={id}
              document={mine.document}
              revision={content.revision}
              text={text}
              show={focusBlock}
            />
            <WarningsPanel draft={standing} leadsTo="field" />
            <fieldset className="editor__form" disabled={!canEdit} aria-label={t('facts.title')}>
              <Missing faults={asInForm(standing.faults, mine)} />
              <Warnings warnings={warnings} />
              <Cosignatures draft={standing} />
              <section>
                <h2>{t('validity.title')}</h2>
                <div className="form">
                  <ValidityForm
                    value={mine}
                    kind={standing.kind}
                    covers={standing.covers}
                    onChange={change}
                  />
                </div>
              </section>
              {standing.kind === 'TEXT' && (
                <TransitionalForm
                  entryId={entry.id}
                  validFrom={mine.validFrom}
                  value={mine.transitionalProvision}
                  onChange={(transitionalProvision) => change({ transitionalProvision })}
                />
              )}
              {standing.kind === 'TEXT' && (
                <section>
                  <h2>{t('facts.title')}</h2>
                  <div className="form">
                    <FactsForm facts={mine.facts} onChange={(facts) => change({ facts })} />
                  </div>
                </section>
              )}
            </fieldset>
          </div>
        </div>
      </Page>
    </FieldProblems>
  );
}
