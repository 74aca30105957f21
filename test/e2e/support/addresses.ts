import type { Page } from 'playwright-core';
import { ask } from './ask.js';

interface Found {
  entry: { timeline: { publication: { id: string } }[] };
  inbox: { items: { publication: { id: string } }[] };
  drafts: { items: { id: string; title: string }[] };
}

/** An address of every page, for the demo; the page is one on which a legal coordinator is signed in. */
export async function addressesOf(page: Page) {
  const { entry, inbox, drafts } = await ask<Found>(
    page,
    `{
      entry(kind: LEGAL_ARTICLE, slug: "blaue-karte-eu") { timeline { publication { id } } }
      inbox(state: OPEN, limit: 1) { items { publication { id } } }
      drafts(filter: TO_REVIEW) { items { id title } }
    }`,
  );
  const [former, latter] = entry.timeline.map(({ publication }) => publication.id);
  // One that no other test takes a step further.
  const draft = drafts.items.find(({ title }) => title.includes('Freizügigkeit'))?.id;
  return {
    start: '/',
    coming: '/kuenftig',
    search: '/suche',
    results: '/suche?q=Blaue+Karte',
    topics: '/themen',
    topic: '/themen/blaue-karte-eu',
    'topic on another day': '/themen/blaue-karte-eu?stand=2023-06-01',
    history: '/themen/blaue-karte-eu/fassungen',
    instructions: '/anweisungen',
    instruction: '/anweisungen/blaue-karte-erteilen',
    notices: '/mitteilungen',
    notice: '/mitteilungen/gehaltsgrenzen-2027',
    inbox: '/posteingang',
    'open notice': `/posteingang/${inbox.items[0]?.publication.id}`,
    version: `/fassungen/${former}`,
    comparison: `/vergleich/${former}/${latter}`,
    'transitional provisions': '/uebergangsregelungen',
    laws: '/vorschriften',
    law: '/vorschriften/aufenthg',
    provision: '/vorschriften/aufenthg/18g',
    figures: '/rechengroessen',
    figure: '/rechengroessen/mindestgehalt-blaue-karte',
    board: '/mitteilungen/gehaltsgrenzen-2027/kenntnisnahmen',
    editing: '/redaktion',
    'new entry': '/redaktion/neu',
    approvals: '/redaktion/freigaben',
    reviews: '/redaktion/ueberpruefungen',
    'second looks': '/redaktion/zweiter-blick',
    'term rules': '/redaktion/sprachregeln',
    'missing searches': '/redaktion/suchen-ohne-treffer',
    draft: `/entwuerfe/${draft}`,
    review: `/entwuerfe/${draft}/pruefung`,
    people: '/verwaltung/personen',
    'audit log': '/verwaltung/protokoll',
    nowhere: '/themen/gibt-es-nicht',
  };
}
