import { headingText, outlineDepth, type OutlineHeading } from '@rechtsstand/domain/law';
import { nearestSegment, statusOn } from '@rechtsstand/domain/validity';
import type { Moment } from '../../../platform/graphql/as-of.js';
import { knownStart, type ProvisionPeriod } from '../provision-timeline.js';
import { addressOf, provisionAt, type ProvisionAt } from './contents.js';
import { Law, OutlineNode, ProvisionRef } from './law.model.js';
import type { LawRow, ProvisionRow, ReadVersionRow } from './law.repository.js';
import { Provision, ProvisionVersion } from './provision.model.js';

export function toLaw(row: LawRow, moment: Moment): Law {
  return Object.assign(new Law(), row, { moment });
}

export function toProvisionRef({ row, on }: ProvisionAt & { on: ProvisionPeriod }): ProvisionRef {
  return Object.assign(new ProvisionRef(), {
    labelKey: addressOf(row),
    label: row.label,
    title: on.version.title,
    isRepealed: on.version.kind === 'repealed',
    changedOn: knownStart(on.from),
  });
}

/** Headings and provisions in the order of the law; a heading stands once, above its first provision. */
export function toOutline(
  contents: readonly (ProvisionAt & { on: ProvisionPeriod })[],
): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  let above: readonly OutlineHeading[] = [];
  for (const provision of contents) {
    const path = provision.on.version.outline;
    const shared = path.findIndex((heading, level) => heading.code !== above[level]?.code);
    if (shared >= 0) nodes.push(...path.slice(shared).map(headingNode));
    above = path;
    nodes.push(
      Object.assign(new OutlineNode(), {
        code: null,
        heading: provision.row.label,
        depth: path.length + 1,
        provision: toProvisionRef(provision),
      }),
    );
  }
  return nodes;
}

function headingNode(heading: OutlineHeading): OutlineNode {
  return Object.assign(new OutlineNode(), {
    code: heading.code,
    heading: headingText(heading),
    depth: outlineDepth(heading.code),
    provision: null,
  });
}

/** `null` where nothing of the provision was known at that moment. */
export function toProvision(row: ProvisionRow, moment: Moment): Provision | null {
  const at = provisionAt(row, moment);
  const shown = nearestSegment(at.periods, moment.validOn) as ProvisionPeriod | null;
  if (!shown) return null;
  const { version } = shown;
  const status = statusOn(at.periods, moment.validOn);
  return Object.assign(new Provision(), {
    id: row.id,
    label: row.label,
    labelKey: addressOf(row),
    title: version.title,
    headingPath: version.outline.map(headingText),
    isRepealed: version.kind === 'repealed',
    status: { ...status, from: knownStart(status.from) },
    versions: at.periods.map(toVersion).reverse(),
    lawId: row.lawId,
    versionId: version.id,
    at,
    moment,
  });
}

function toVersion({ from, until, version }: ProvisionPeriod): ProvisionVersion {
  return Object.assign(new ProvisionVersion(), {
    id: version.id,
    validFrom: knownStart(from),
    validUntil: until,
    isRepealed: version.kind === 'repealed',
    builtOn: (version as ReadVersionRow).builtOn,
    title: version.title,
  });
}
