import type { Choice, DraftCollision } from '@rechtsstand/domain/merge';
import { useTranslation } from 'react-i18next';
import { CollisionPlace } from './CollisionPlace.js';
import { CollisionSide, CollisionText } from './CollisionSide.js';
import { choiceId, type SideNames } from './sides.js';

interface CollisionFieldProps {
  collision: DraftCollision;
  names: SideNames;
  choice: Choice | undefined;
  isMissing: boolean;
  onChoose: (choice: Choice) => void;
}

/** One question: where both changed the same, and what each made of it. */
export function CollisionField(props: CollisionFieldProps) {
  const { collision, names, choice, isMissing, onChoose } = props;
  const { t } = useTranslation('merge');
  const options: readonly Choice[] =
    collision.collision.kind === 'text' ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];
  const name = choiceId(collision, 'both');
  const errorId = `${name}-fehlt`;
  return (
    <fieldset className="collision" aria-describedby={isMissing ? errorId : undefined}>
      <legend>
        <CollisionPlace collision={collision} />
      </legend>
      <CollisionText collision={collision} />
      <div className="collision__sides">
        {options.map((option) => (
          <div key={option} className="collision__side">
            <label className="check">
              <input
                id={choiceId(collision, option)}
                type="radio"
                name={name}
                checked={choice === option}
                aria-invalid={isMissing}
                aria-describedby={`${choiceId(collision, option)}-text`}
                onChange={() => onChoose(option)}
              />
              <span>{option === 'both' ? t('both') : names[option]}</span>
            </label>
            <div id={`${choiceId(collision, option)}-text`} className="collision__text">
              <CollisionSide collision={collision} choice={option} />
            </div>
          </div>
        ))}
      </div>
      {isMissing && (
        <p id={errorId} className="field__error" role="alert">
          {t('choose')}
        </p>
      )}
    </fieldset>
  );
}
