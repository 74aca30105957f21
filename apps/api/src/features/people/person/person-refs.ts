import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context/request-context.js';
import { prepared } from '../../../platform/database/prepared.js';
import { inOrderOf, loaderOf } from '../../../platform/graphql/loader.js';

const namesOfSubjects = {
  name: 'names-of-subjects',
  text: `
    SELECT subject.id, person.display_name AS "displayName"
    FROM subjects subject JOIN people person ON person.id = subject.person_id
    WHERE subject.id = ANY ($1::uuid[])`,
};

interface NameRow {
  id: string;
  displayName: string;
}

/** The names behind pseudonyms, one statement for all that a page shows. */
@Injectable()
export class PersonRefs {
  /** `null` once retention has deleted the link between subject and person. */
  async nameOf(ctx: RequestContext, subjectId: string): Promise<string | null> {
    const loader = loaderOf<string, NameRow | null>(ctx, PersonRefs, async (ids) => {
      const rows = await prepared<NameRow>(ctx.manager, namesOfSubjects, [ids]);
      return inOrderOf(ids, rows, ({ id }) => id, null);
    });
    return (await loader.load(subjectId))?.displayName ?? null;
  }
}
