import { type Permission, permissionsOf, type Role } from '@rechtsstand/domain/access';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SignedIn as SignedInPerson } from '../../../platform/context/request-context.js';
import { resultUnion } from '../../../platform/graphql/failures.js';
import { PermissionEnum, RoleEnum } from '../enums.js';

@ObjectType({ description: 'The person who is signed in' })
export class Viewer {
  @Field(() => ID, { description: 'The id of the subject, as in PersonRef' })
  id: string;

  @Field()
  displayName: string;

  @Field()
  login: string;

  @Field(() => [RoleEnum], { description: 'Held today, those of absent persons included' })
  roles: Role[];

  @Field(() => [PermissionEnum], { description: 'What may be done at least somewhere' })
  permissions: Permission[];

  @Field(() => Date, { nullable: true, description: 'Until recordVisit overwrites it' })
  lastVisitAt: Date | null;

  @Field()
  isDemo: boolean;

  /** What the fields of other features are resolved from. */
  signedIn: SignedInPerson;
}

@ObjectType({ description: 'A session has been opened' })
export class SignedIn {
  @Field(() => Viewer)
  viewer: Viewer;
}

@ObjectType({ description: 'A person of the demo, who signs in by a click' })
export class DemoPerson {
  @Field()
  login: string;

  @Field()
  displayName: string;

  @Field(() => [RoleEnum])
  roles: Role[];

  @Field(() => [String])
  teams: string[];
}

@ObjectType()
export class SignInOptions {
  @Field(() => [DemoPerson], { description: 'Empty unless the demo is on' })
  demoPeople: DemoPerson[];
}

export const SignInResult = resultUnion('SignInResult', () => SignedIn);
export const ViewerResult = resultUnion('ViewerResult', () => Viewer);

export function presentViewer(signedIn: SignedInPerson): Viewer {
  const { subjectId, displayName, login, lastVisitAt, isDemo, actor } = signedIn;
  return {
    id: subjectId,
    displayName,
    login,
    roles: [...new Set(actor.grants.map(({ role }) => role))],
    permissions: permissionsOf(actor),
    lastVisitAt,
    isDemo,
    signedIn,
  };
}
