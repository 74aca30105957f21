import type { DraftCollision } from '@rechtsstand/domain/merge';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.js';
import type { DraftValue } from '../model/draft.js';
import { CollisionField } from './CollisionField.js';
import './merge.css';
import { Outcome } from './Outcome.js';
import { choiceId, type SideNames } from './sides.js';
import { useMerge } from './useMerge.js';

interface MergeFormProps {
  base: DraftValue;
  mine: DraftValue;
  theirs: DraftValue;
  names: SideNames;
  action: string;
  isBusy?: boolean;
  onMerge: (merged: DraftValue) => void;
  /** The other ways out, beside the merge. */
  children?: ReactNode;
}

/** What both changed, asked one by one; what comes of it; and the button that saves that. */
export function MergeForm(props: MergeFormProps) {
  const { base, mine, theirs, names, action, isBusy = false, onMerge, children } = props;
  const { t } = useTranslation('merge');
  const merge = useMerge(base, mine, theirs);
  const { merged, collisions, choices, choose, undecided } = merge;
  const [isAsked, setAsked] = useState(false);
  const submit = () => {
    const [first] = undecided;
    if (!first) return onMerge(merged);
    setAsked(true);
    document.getElementById(choiceId(first, 'mine'))?.focus();
  };
  const isMissing = ({ key }: DraftCollision) => isAsked && !choices.has(key);
  return (
    <form
      className="merge stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p role="status">
        {collisions.length === 0
          ? t('nothing-collides')
          : t('undecided', { count: undecided.length })}
      </p>
      {collisions.length > 0 && (
        <ol className="merge__collisions">
          {collisions.map((collision) => (
            <li key={collision.key}>
              <CollisionField
                collision={collision}
                names={names}
                choice={choices.get(collision.key)}
                isMissing={isMissing(collision)}
                onChoose={(choice) => choose(collision, choice)}
              />
            </li>
          ))}
        </ol>
      )}
      <Outcome mine={mine} theirs={theirs} merged={merged} names={names} />
      <div className="form-actions">
        <Button type="submit" variant="primary" disabled={isBusy}>
          {action}
        </Button>
        {children}
      </div>
    </form>
  );
}
