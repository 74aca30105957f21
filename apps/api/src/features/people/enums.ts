import { permissions, roles } from '@rechtsstand/domain/access';
import { registerEnumType } from '@nestjs/graphql';
import { enumOf } from '../../platform/graphql/enum-of.js';

export const RoleEnum = enumOf(roles);
registerEnumType(RoleEnum, {
  name: 'Role',
  description:
    'Sachbearbeitung, Redaktion, Teamleitung, Rechtskoordination, Leitung, Administration',
});

export const PermissionEnum = enumOf(permissions);
registerEnumType(PermissionEnum, { name: 'Permission', description: 'Befugnis' });
