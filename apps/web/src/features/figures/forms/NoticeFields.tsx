import { useTranslation } from 'react-i18next';
import { FormField } from '../../../app/failures/FormField.js';
import type { Failure } from '../../../app/failures/useFailureText.js';

export interface NoticeInput {
  title: string;
  whatChanges: string;
  ownerTeamId: string;
}

interface NoticeFieldsProps {
  notice: NoticeInput;
  teams: readonly { id: string; name: string }[];
  failures: readonly Failure[];
  onChange: (notice: NoticeInput) => void;
}

/** What the draft of the notice says at first, and whose it is. */
export function NoticeFields({ notice, teams, failures, onChange }: NoticeFieldsProps) {
  const { t } = useTranslation('figures');
  return (
    <>
      <FormField name="title" label={t('confirm.notice-title')} failures={failures}>
        {(control) => (
          <input
            {...control}
            maxLength={200}
            value={notice.title}
            onChange={({ target }) => onChange({ ...notice, title: target.value })}
          />
        )}
      </FormField>
      <FormField name="whatChanges" label={t('confirm.notice-text')} failures={failures}>
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={2000}
            value={notice.whatChanges}
            onChange={({ target }) => onChange({ ...notice, whatChanges: target.value })}
          />
        )}
      </FormField>
      <FormField name="ownerTeamId" label={t('confirm.notice-team')} failures={failures}>
        {(control) => (
          <select
            {...control}
            value={notice.ownerTeamId || teams[0]?.id}
            onChange={({ target }) => onChange({ ...notice, ownerTeamId: target.value })}
          >
            {teams.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </>
  );
}
