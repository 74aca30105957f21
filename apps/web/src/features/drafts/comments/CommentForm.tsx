import {
  type CommentableBlock,
  type CommentAnchor,
  MAX_COMMENT,
  passageOf,
} from '@rechtsstand/domain/comment';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FailureList } from '../../../app/failures/FailureList.js';
import type { Failure } from '../../../app/failures/useFailureText.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Button } from '../../../ui/Button.js';

interface CommentFormProps {
  blocks: readonly CommentableBlock[];
  /** What is selected in the text; without it the place is chosen from a list. */
  selected: CommentAnchor | null;
  failures: readonly Failure[];
  error: unknown;
  isBusy: boolean;
  send: (anchor: CommentAnchor | null, body: string) => Promise<void>;
  close: () => void;
}

const SELECTION = 'selection';

/** Writes a comment: about what is selected, about a place from the list, or about the whole draft. */
export function CommentForm(props: CommentFormProps) {
  const { blocks, selected, failures, error, isBusy, send, close } = props;
  const { t } = useTranslation(['draft-review', 'common']);
  const [chosen, setChosen] = useState<string | null>(null);
  const [words, setWords] = useState('');
  const [body, setBody] = useState('');
  const id = useId();
  // What is selected comes first, until something else is chosen.
  const place = chosen ?? (selected ? SELECTION : '');
  const block = blocks.find((each) => each.id === place);
  const start = block?.text?.indexOf(words.trim()) ?? -1;
  const isAmiss = words.trim() !== '' && block !== undefined && start < 0;
  const anchor = (): CommentAnchor | null => {
    if (place === SELECTION) return selected;
    if (!block) return null;
    const passage =
      words.trim() === '' ? null : passageOf(block.text ?? '', start, start + words.trim().length);
    return { blockId: block.id, passage };
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isAmiss) void send(anchor(), body);
  };
  return (
    <form className="comment__form" onSubmit={submit} noValidate aria-label={t('comments.add')}>
      <FailureList failures={failures} />
      {error !== undefined && error !== null && <FailedQuery error={error} />}
      <div className="field">
        <label htmlFor={`${id}-place`}>{t('draft-review:comments.place')}</label>
        <select id={`${id}-place`} value={place} onChange={({ target }) => setChosen(target.value)}>
          <option value="">{t('draft-review:comments.whole')}</option>
          {selected && (
            <option value={SELECTION}>
              {selected.passage
                ? t('draft-review:comments.quote', { quote: shortened(selected.passage.quote) })
                : t('draft-review:comments.selected-block')}
            </option>
          )}
          {blocks.flatMap(({ id: blockId, text }) =>
            text?.trim() ? (
              <option key={blockId} value={blockId}>
                {shortened(text)}
              </option>
            ) : (
              []
            ),
          )}
        </select>
      </div>
      {block && (
        <div className="field">
          <label htmlFor={`${id}-words`}>{t('draft-review:comments.words')}</label>
          <input
            id={`${id}-words`}
            value={words}
            aria-invalid={isAmiss}
            aria-describedby={`${id}-words-hint`}
            onChange={({ target }) => setWords(target.value)}
          />
          <p id={`${id}-words-hint`} className={isAmiss ? 'field__error' : 'field__hint'}>
            {t(isAmiss ? 'draft-review:comments.words-amiss' : 'draft-review:comments.words-hint')}
          </p>
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}-body`}>{t('draft-review:comments.body')}</label>
        <textarea
          id={`${id}-body`}
          rows={4}
          autoFocus
          maxLength={MAX_COMMENT}
          value={body}
          onChange={({ target }) => setBody(target.value)}
        />
      </div>
      <div className="comment__actions">
        <Button type="submit" size="small" variant="primary" disabled={isBusy}>
          {t('draft-review:comments.send')}
        </Button>
        <Button size="small" variant="quiet" onClick={close}>
          {t('common:cancel')}
        </Button>
      </div>
    </form>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
