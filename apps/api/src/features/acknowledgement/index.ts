export { AcknowledgementModule } from './acknowledgement.module.js';
export { Assignments } from './assignments.service.js';
