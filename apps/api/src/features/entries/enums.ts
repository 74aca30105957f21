import { draftStates, entryKinds, materialities } from '@rechtsstand/domain/entry';
import { changeKinds } from '@rechtsstand/domain/validity';
import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const EntryKindEnum = enumOf(entryKinds);
registerEnumType(EntryKindEnum, {
  name: 'EntryKind',
  description: 'Thema, Verfahrensanweisung, Änderungsmitteilung',
});

const visibilities = ['everyone', 'teams'] as const;
export type Visibility = (typeof visibilities)[number];
export const VisibilityEnum = enumOf(visibilities);
registerEnumType(VisibilityEnum, {
  name: 'Visibility',
  description: 'Who may see an entry; teams: its owner team and the teams it names',
});

export const MaterialityEnum = enumOf(materialities);
registerEnumType(MaterialityEnum, {
  name: 'Materiality',
  description: 'Whether a new version changes what has to be done, or only how it reads',
});

const publicationKinds = ['text', 'repeal', 'withdrawal'] as const;
export type PublicationKind = (typeof publicationKinds)[number];
export const PublicationKindEnum = enumOf(publicationKinds);
registerEnumType(PublicationKindEnum, {
  name: 'PublicationKind',
  description: 'Text; Aufhebung, after which nothing applies; Rücknahme of an earlier publication',
});

export const DraftStateEnum = enumOf(draftStates);
registerEnumType(DraftStateEnum, { name: 'DraftState' });

const statusKinds = ['in-force', 'future', 'ended', 'none'] as const;
export type EntryStatusKind = (typeof statusKinds)[number];
export const EntryStatusKindEnum = enumOf(statusKinds);
registerEnumType(EntryStatusKindEnum, {
  name: 'EntryStatusKind',
  description: 'gilt, gilt ab, galt bis; none where there is no text at all',
});

export const ChangeKindEnum = enumOf(changeKinds);
registerEnumType(ChangeKindEnum, {
  name: 'ChangeKind',
  description: 'A text begins, applies again, or ends without another',
});
