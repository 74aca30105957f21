export interface DatabaseUrls {
  /** As the role that owns the tables and runs migrations. */
  ownerUrl: string;
  /** As the role of the API, which owns nothing. */
  apiUrl: string;
  /** As PostgreSQL's superuser, for tests that look behind the scenes. */
  superuserUrl: string;
}

/** How each role reaches a database of the test cluster. */
export function urlsOf(clusterUrl: string, database: string): DatabaseUrls {
  const as = (username: string, password: string) => {
    const url = new URL(clusterUrl);
    Object.assign(url, { username, password, pathname: `/${database}` });
    return url.href;
  };
  return {
    ownerUrl: as('rechtsstand_owner', 'owner'),
    apiUrl: as('rechtsstand_api', 'api'),
    superuserUrl: as('postgres', 'superuser'),
  };
}
