import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AbsenceEntity } from './entities/absence.entity.js';
import { MembershipEntity } from './entities/membership.entity.js';
import { PersonEntity } from './entities/person.entity.js';
import { SubjectEntity } from './entities/subject.entity.js';
import { TeamEntity } from './entities/team.entity.js';
import { Administration } from './membership/administration.js';
import { MembershipsResolver } from './membership/memberships.resolver.js';
import { MembershipsService } from './membership/memberships.service.js';
import { PeopleRepository } from './person/people.repository.js';
import { PeopleResolver } from './person/people.resolver.js';
import { PeopleService } from './person/people.service.js';
import { PersonRefResolver } from './person/person-ref.resolver.js';
import { PersonRefs } from './person/person-refs.js';
import { OwnAccountService } from './session/own-account.service.js';
import { SessionResolver } from './session/session.resolver.js';
import { SignInService } from './session/sign-in.service.js';
import { ViewerResolver } from './session/viewer.resolver.js';
import { TeamsResolver } from './team/teams.resolver.js';
import { Teams } from './team/teams.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      PersonEntity,
      SubjectEntity,
      TeamEntity,
      MembershipEntity,
      AbsenceEntity,
    ]),
  ],
  providers: [
    Administration,
    MembershipsResolver,
    MembershipsService,
    OwnAccountService,
    PeopleRepository,
    PeopleResolver,
    PeopleService,
    PersonRefResolver,
    PersonRefs,
    SessionResolver,
    SignInService,
    Teams,
    TeamsResolver,
    ViewerResolver,
  ],
  exports: [MembershipsService, PeopleService, PersonRefs, Teams],
})
export class PeopleModule {}
