export { activePeople } from './membership/active-people.js';
export { MembershipsService } from './membership/memberships.service.js';
export { PeopleModule } from './people.module.js';
export { PeopleService } from './person/people.service.js';
export { PersonRef, personRef } from './person/person-ref.model.js';
export { Viewer } from './session/viewer.model.js';
export { Team } from './team/team.model.js';
export { Teams } from './team/teams.service.js';
