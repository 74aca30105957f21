import { type Participation, participationKinds } from '@rechtsstand/domain/document';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from './ChoiceField.js';
import { CitationField } from './CitationField.js';
import { ListField } from './ListField.js';
import { TextField } from './TextField.js';

const create = (): Participation => ({
  body: '',
  kind: 'consent',
  provision: '',
  timeLimit: '',
  effectOfSilence: '',
});

interface ParticipationFieldProps {
  path: string;
  items: readonly Participation[];
  onChange: (items: Participation[]) => void;
}

/** Which other bodies take part; used for topics and for the steps of an instruction. */
export function ParticipationField({ path, items, onChange }: ParticipationFieldProps) {
  const { t } = useTranslation('reading');
  return (
    <ListField path={path} items={items} create={create} onChange={onChange}>
      {(item, change, at) => {
        const set = (part: Partial<Participation>) => change({ ...item, ...part });
        return (
          <>
            <TextField path={`${at}.body`} value={item.body} onChange={(body) => set({ body })} />
            <ChoiceField
              path={`${at}.kind`}
              value={item.kind}
              options={participationKinds}
              nameOf={(kind) => t(`participation.${kind}`)}
              onChange={(kind) => set({ kind })}
            />
            <CitationField
              path={`${at}.provision`}
              value={item.provision}
              onChange={(provision) => set({ provision })}
            />
            <TextField
              path={`${at}.timeLimit`}
              value={item.timeLimit}
              onChange={(timeLimit) => set({ timeLimit })}
            />
            <TextField
              path={`${at}.effectOfSilence`}
              value={item.effectOfSilence}
              onChange={(effectOfSilence) => set({ effectOfSilence })}
            />
          </>
        );
      }}
    </ListField>
  );
}
