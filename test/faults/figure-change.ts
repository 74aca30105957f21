import type { TestOffice } from '../factories/index.js';
import type { Scene } from './scene.js';

interface State {
  values: number;
  notices: number;
  events: number;
}

/** A proposed value that is to be confirmed with a notice, and what the database holds of both. */
export async function figureChange(scene: Scene, office: TestOffice) {
  const { owner } = scene;
  const name = crypto.randomUUID();
  const key = await office.newFigure(`figure-${name}`);
  const [proposer, head] = [
    await office.newPerson('legal-coordinator'),
    await office.newPerson('head'),
  ];
  const proposalId = await office.newFigureProposal(proposer, key);
  const notice = { title: name, whatChanges: 'Mehr', ownerTeamId: await office.newTeam(name) };
  return {
    confirm: () =>
      scene.graphql(
        `mutation ($proposalId: ID!, $notice: FigureNoticeInput) {
           confirmFigureValue(proposalId: $proposalId, notice: $notice) { __typename } }`,
        { proposalId, notice },
        { as: head },
      ),
    async state(): Promise<State> {
      const [state]: State[] = await owner.query(
        `SELECT (SELECT count(*)::integer FROM figure_decisions WHERE figure_key = $1) AS values,
           (SELECT count(*)::integer FROM drafts WHERE title = $2) AS notices,
           (SELECT count(*)::integer FROM audit_events
            WHERE action = 'figure.confirmed' AND object_id = $1) AS events`,
        [key, name],
      );
      if (!state) throw new Error('Counts are one row');
      return state;
    },
  };
}
