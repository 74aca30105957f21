import {
  consequenceKinds,
  type LegalArticleFacts,
  workPermissions,
} from '@rechtsstand/domain/entry';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../fields/ChoiceField.js';
import { EntryPicker } from '../fields/EntryPicker.js';
import { ListField } from '../fields/ListField.js';
import { ParticipationField } from '../fields/ParticipationField.js';
import { TextField } from '../fields/TextField.js';
import { TextListField } from '../fields/TextListField.js';
import { FeesField } from './FeesField.js';
import { NotesField } from './NotesField.js';

interface LegalArticleFieldsProps {
  facts: LegalArticleFacts;
  onChange: (facts: LegalArticleFacts) => void;
}

/** The profile of a topic, in the order in which it is read. */
export function LegalArticleFields({ facts, onChange }: LegalArticleFieldsProps) {
  const { t } = useTranslation('reading');
  const { consequence, rightToWork } = facts;
  const set = (part: Partial<LegalArticleFacts>) => onChange({ ...facts, ...part });
  return (
    <>
      <TextField
        path="facts.shortAnswer"
        value={facts.shortAnswer}
        onChange={(shortAnswer) => set({ shortAnswer })}
        rows={5}
      />
      <TextListField
        path="facts.legalBasis"
        items={facts.legalBasis}
        onChange={(legalBasis) => set({ legalBasis })}
        of="citation"
      />
      <ChoiceField
        path="facts.consequence.kind"
        value={consequence.kind}
        options={consequenceKinds}
        nameOf={(kind) => t(`consequence.${kind}`)}
        onChange={(kind) => set({ consequence: { ...consequence, kind } })}
      />
      <TextListField
        path="facts.consequence.discretionPoints"
        items={consequence.discretionPoints}
        onChange={(discretionPoints) => set({ consequence: { ...consequence, discretionPoints } })}
      />
      <TextListField
        path="facts.consequence.exclusionGrounds"
        items={consequence.exclusionGrounds}
        onChange={(exclusionGrounds) => set({ consequence: { ...consequence, exclusionGrounds } })}
      />
      <TextListField
        path="facts.conditions"
        items={facts.conditions}
        onChange={(conditions) => set({ conditions })}
      />
      <TextField
        path="facts.duration"
        value={facts.duration}
        onChange={(duration) => set({ duration })}
        rows={2}
      />
      <ChoiceField
        path="facts.rightToWork.kind"
        value={rightToWork.kind}
        options={workPermissions}
        nameOf={(kind) => t(`right-to-work.${kind}`)}
        onChange={(kind) => set({ rightToWork: { ...rightToWork, kind } })}
      />
      <TextField
        path="facts.rightToWork.text"
        value={rightToWork.text}
        onChange={(text) => set({ rightToWork: { ...rightToWork, text } })}
        rows={2}
      />
      <FeesField fees={facts.fees} onChange={(fees) => set({ fees })} />
      <ParticipationField
        path="facts.participation"
        items={facts.participation}
        onChange={(participation) => set({ participation })}
      />
      <TextField
        path="facts.competence"
        value={facts.competence}
        onChange={(competence) => set({ competence })}
        rows={2}
      />
      <NotesField
        path="facts.documents"
        items={facts.documents}
        onChange={(documents) => set({ documents })}
      />
      <NotesField
        path="facts.registers"
        items={facts.registers}
        onChange={(registers) => set({ registers })}
      />
      <ListField
        path="facts.nextTitles"
        items={facts.nextTitles}
        create={() => ({ text: '', entryId: null as string | null })}
        onChange={(nextTitles) => set({ nextTitles })}
      >
        {(item, change, path) => (
          <>
            <TextField
              path={`${path}.text`}
              value={item.text}
              onChange={(text) => change({ ...item, text })}
            />
            <EntryPicker
              path={`${path}.entryId`}
              entryId={item.entryId}
              onChange={(entryId) => change({ ...item, entryId })}
            />
          </>
        )}
      </ListField>
      <ListField
        path="facts.specialCases"
        items={facts.specialCases}
        create={() => ({ title: '', text: '' })}
        onChange={(specialCases) => set({ specialCases })}
      >
        {(item, change, path) => (
          <>
            <TextField
              path={`${path}.title`}
              value={item.title}
              onChange={(title) => change({ ...item, title })}
            />
            <TextField
              path={`${path}.text`}
              value={item.text}
              onChange={(text) => change({ ...item, text })}
              rows={3}
            />
          </>
        )}
      </ListField>
    </>
  );
}
