import type { Conditions } from '@rechtsstand/domain/transitional';
import { useTranslation } from 'react-i18next';
import { useWords } from './useWords.js';

/** The conditions of a transitional provision, groups as lists within the list. */
export function ConditionList({ conditions }: { conditions: Conditions }) {
  const { t } = useTranslation('transitional');
  const { condition } = useWords();
  return (
    <>
      <p>{t(`join.${conditions.join}`)}</p>
      <ul>
        {conditions.of.map((each, index) => (
          <li key={index}>
            {each.kind === 'group' ? (
              <>
                {t(`join-within.${each.join}`)}
                <ul>
                  {each.of.map((inner, place) => (
                    <li key={place}>{condition(inner)}</li>
                  ))}
                </ul>
              </>
            ) : (
              condition(each)
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
