import { isUuid } from '../../platform/database/uuid.js';
import { BadInput } from '../../platform/graphql/errors.js';
import type * as engine from './search-engine.js';
import type { SearchFacets, SearchFilter } from './search.model.js';

export function toEngineFilter(filter?: SearchFilter | null): engine.SearchFilter {
  return {
    kinds: filter?.kinds ?? [],
    lawKey: filter?.law ?? null,
    topicId: uuid(filter?.topicId, 'filter.topicId'),
    teamId: uuid(filter?.teamId, 'filter.teamId'),
    status: filter?.status ?? 'in-force',
  };
}

function uuid(value: string | null | undefined, path: string): string | null {
  if (value === undefined || value === null) return null;
  if (!isUuid(value)) throw new BadInput(path);
  return value;
}

/** Kinds and statuses are named as in the schema, so that a key can be sent back as a filter. */
export function toFacets(facets?: engine.Facets): SearchFacets {
  const { kinds = [], laws = [], topics = [], teams = [], statuses = [] } = facets ?? {};
  return { kinds: kinds.map(asEnum), laws, topics, teams, statuses: statuses.map(asEnum) };
}

function asEnum(facet: engine.FacetCount): engine.FacetCount {
  const name = facet.key.toUpperCase().replaceAll('-', '_');
  return { ...facet, key: name, label: name };
}
