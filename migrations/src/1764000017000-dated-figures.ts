import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Dated figures: numbers of the law that are announced anew from time to time, and that texts refer to by
 * a key. A value is what one person proposed and another confirmed; neither is ever changed, and a wrong
 * one is corrected by a later one.
 */
export class DatedFigures1764000017000 implements MigrationInterface {
  readonly name = 'DatedFigures1764000017000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE figures (
        key text PRIMARY KEY CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND char_length(key) <= 64),
        name text NOT NULL CHECK (name <> ''),
        unit text NOT NULL CHECK (unit IN ('euro', 'euro-per-month', 'euro-per-year', 'percent',
          'days', 'months', 'count')),
        created_by uuid NOT NULL REFERENCES subjects,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      -- Texts fall back on the name, so it says which figure is meant.
      CREATE UNIQUE INDEX figures_name ON figures (lower(name));
      CALL make_append_only('figures');

      CREATE TABLE figure_proposals (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        figure_key text NOT NULL REFERENCES figures,
        -- None: from this day there is no such figure any more.
        amount integer CHECK (amount >= 0),
        valid_from date NOT NULL,
        valid_until date CHECK (valid_until > valid_from),
        source text NOT NULL CHECK (source <> ''),
        proposed_by uuid NOT NULL REFERENCES subjects,
        proposed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX figure_proposals_figure ON figure_proposals (figure_key);
      CALL make_append_only('figure_proposals');

      -- The confirmed ones, in their order, are the ledger of the figure.
      CREATE TABLE figure_decisions (
        proposal_id uuid PRIMARY KEY REFERENCES figure_proposals,
        outcome text NOT NULL CHECK (outcome IN ('confirmed', 'refused')),
        reason text NOT NULL DEFAULT '' CHECK (outcome = 'confirmed' OR reason <> ''),
        decided_by uuid NOT NULL REFERENCES subjects,
        decided_at timestamptz NOT NULL,
        figure_key text NOT NULL REFERENCES figures,
        sequence integer CHECK (sequence >= 1),
        UNIQUE (figure_key, sequence),
        CHECK ((outcome = 'confirmed') = (sequence IS NOT NULL))
      );
      CALL make_append_only('figure_decisions');

      CREATE FUNCTION guard_figure_decision() RETURNS trigger LANGUAGE plpgsql
        SET search_path = public, pg_temp AS $$
      DECLARE
        proposal figure_proposals;
        previous figure_decisions;
      BEGIN
        SELECT * INTO proposal FROM figure_proposals WHERE id = NEW.proposal_id;
        -- Whoever decides on the same figure meanwhile waits: nobody may lock rows that never change.
        PERFORM pg_advisory_xact_lock(hashtextextended(proposal.figure_key, 17000));
        SELECT * INTO previous FROM figure_decisions
          WHERE figure_key = proposal.figure_key AND sequence IS NOT NULL
          ORDER BY sequence DESC LIMIT 1;
        NEW.figure_key := proposal.figure_key;
        NEW.decided_at := greatest(clock_timestamp(), previous.decided_at + interval '1 microsecond');
        NEW.sequence := CASE NEW.outcome WHEN 'confirmed' THEN coalesce(previous.sequence, 0) + 1 END;
        IF NEW.outcome = 'confirmed' AND NEW.decided_by = proposal.proposed_by THEN
          RAISE EXCEPTION 'a figure is confirmed by somebody else than proposed it'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'figure_four_eyes';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER guard_figure_decision BEFORE INSERT ON figure_decisions
        FOR EACH ROW EXECUTE FUNCTION guard_figure_decision();

      -- Edges from a publication to the figures in its text; a projection like citations.
      CREATE TABLE figure_uses (
        publication_id uuid NOT NULL REFERENCES publications,
        position integer NOT NULL,
        block_id text NOT NULL,
        figure_key text NOT NULL REFERENCES figures,
        PRIMARY KEY (publication_id, position)
      );
      CREATE INDEX figure_uses_figure ON figure_uses (figure_key);

      GRANT SELECT, INSERT ON figures, figure_proposals, figure_decisions TO rechtsstand_api;
      GRANT SELECT, INSERT, DELETE ON figure_uses TO rechtsstand_api;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE figure_uses, figure_decisions, figure_proposals, figures;
      DROP FUNCTION guard_figure_decision();
    `);
  }
}
