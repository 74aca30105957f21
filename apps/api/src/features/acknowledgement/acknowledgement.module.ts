import { Module } from '@nestjs/common';
import { EntriesModule } from '../entries/index.js';
import { PeopleModule } from '../people/index.js';
import { AcknowledgementResolver } from './acknowledgement.resolver.js';
import { AcknowledgementsService } from './acknowledgements.service.js';
import { Assignments } from './assignments.service.js';
import { BoardResolver } from './board.resolver.js';
import { BoardService } from './board.service.js';
import {
  PublicationAcknowledgementResolver,
  ViewerAcknowledgementResolver,
} from './concerned.resolver.js';
import { InboxEventsResolver } from './inbox-events.resolver.js';
import { InboxRepository } from './inbox.repository.js';
import { InboxItemResolver, InboxResolver } from './inbox.resolver.js';

@Module({
  imports: [EntriesModule, PeopleModule],
  providers: [
    Assignments,
    AcknowledgementsService,
    AcknowledgementResolver,
    InboxEventsResolver,
    InboxRepository,
    InboxResolver,
    InboxItemResolver,
    PublicationAcknowledgementResolver,
    ViewerAcknowledgementResolver,
    BoardService,
    BoardResolver,
  ],
  exports: [Assignments],
})
export class AcknowledgementModule {}
