const HIT = `kind title { text hit } sectionTitle sectionId snippet { text hit } status { kind from until }
  slug lawKey labelKey provisionLabel lawAbbreviation`;

const CITATION = 'text lawKey labelKey fragment title status { kind from until }';

/** As the search box of the web sends it for each key. */
export const SUGGEST = `query ($query: String!) {
  suggest(query: $query, limit: 8) {
    correctedQuery isSimplified
    citation { ${CITATION} }
    hits { ${HIT} }
  }
}`;

/** As the page of all results sends it. */
export const SEARCH = `query ($query: String!) {
  search(query: $query, limit: 20, offset: 0) {
    totalItems correctedQuery isSimplified
    citation { ${CITATION} }
    readings { typed words origin }
    hits { path ${HIT} }
    facets {
      kinds { key label count } laws { key label count } topics { key label count }
      teams { key label count } statuses { key label count }
    }
  }
}`;
