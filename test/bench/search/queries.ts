/** As the search box of the web sends it for each key. */
export const SUGGEST = `query ($query: String!) {
  suggest(query: $query, limit: 8) {
    citation { text lawKey labelKey fragment title }
    hits { kind title { text hit } sectionTitle sectionId snippet { text hit }
      status { kind from until } slug lawKey labelKey provisionLabel lawAbbreviation }
  }
}`;

/** As the page of all results sends it. */
export const SEARCH = `query ($query: String!) {
  search(query: $query, limit: 20, offset: 0) {
    citation { text lawKey labelKey fragment title }
    totalItems
    hits { kind title { text hit } sectionTitle sectionId snippet { text hit }
      status { kind from until } entryId slug lawKey labelKey provisionLabel lawAbbreviation }
    facets {
      kinds { key label count } laws { key label count } topics { key label count }
      teams { key label count } statuses { key label count }
    }
  }
}`;
