import { Args, ID } from '@nestjs/graphql';

/** What whoever publishes has confirmed, now or for a set time. */
export const Resumes = () =>
  Args('resumes', {
    type: () => [ID],
    defaultValue: [],
    description: 'The earlier texts of which the person has confirmed that they will apply again',
  });
