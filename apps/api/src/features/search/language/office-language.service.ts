import type { Citation } from '@rechtsstand/domain/citation';
import {
  compileQuery,
  type Language,
  type Lexicon,
  type SearchQuery,
  type Synonyms,
  synonymsOf,
  Vocabulary,
} from '@rechtsstand/domain/language';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Notices } from '../../../platform/database/notices.js';
import { RulesInForce } from '../../search-terms/index.js';
import { Lexicons } from './lexicons.repository.js';
import { readSearchState, type SearchState } from './search-state.js';
import { WordsRepository } from './words.repository.js';

/** What this process knows of the words of the index. */
interface Learned {
  readonly state: SearchState;
  readonly vocabulary: Vocabulary;
  readonly lexicons: readonly Lexicon[];
}

/**
 * Sprache der Behörde: the words of the index, the lexicons by which it was made, and the rules of the
 * office, all in memory, since every keystroke needs them. What other processes change is known here as
 * soon as the database tells.
 */
@Injectable()
export class OfficeLanguage implements OnModuleInit {
  private learned: Learned | null = null;
  private reading: Promise<Learned> | null = null;
  private synonyms: { version: number; synonyms: Synonyms } | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly notices: Notices,
    private readonly rules: RulesInForce,
    private readonly lexicons: Lexicons,
    private readonly words: WordsRepository,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.notices.listen('search_state', () => this.refresh());
  }

  async current(): Promise<Language> {
    const { vocabulary, lexicons } = this.learned ?? (await this.look());
    return { vocabulary, lexicons, synonyms: await this.synonymsInForce() };
  }

  /** What is meant by a text, and the lexicons by which texts are read for it. */
  async read(
    text: string,
    citation: Citation | null,
  ): Promise<{ query: SearchQuery; lexicons: readonly Lexicon[] }> {
    const language = await this.current();
    return { query: compileQuery(text, language, citation), lexicons: language.lexicons };
  }

  /** Sees whether anything was learned or rebuilt, here or elsewhere. */
  async refresh(): Promise<void> {
    if (this.learned) await this.look();
  }

  /** One reading after the other, so that none overtakes a newer one. */
  private look(): Promise<Learned> {
    const before = this.reading ?? Promise.resolve(this.learned);
    const reading: Promise<Learned> = before
      .catch(() => this.learned)
      .then((known) => this.learn(known))
      .finally(() => {
        if (this.reading === reading) this.reading = null;
      });
    this.reading = reading;
    return reading;
  }

  private async learn(known: Learned | null): Promise<Learned> {
    const { manager } = this.dataSource;
    const state = await readSearchState(manager);
    const { lexiconVersion, buildingVersion } = state;
    const versions = [lexiconVersion, ...(buildingVersion === null ? [] : [buildingVersion])];
    const lexicons = await Promise.all(
      versions.map((version) => this.lexicons.read(manager, version)),
    );
    const vocabulary = await this.vocabularyFor(state, known);
    this.lexicons.keep(versions);
    this.learned = { state, vocabulary, lexicons };
    return this.learned;
  }

  /** After a rebuild all words are read anew, else those that were learned since. */
  private async vocabularyFor(state: SearchState, known: Learned | null): Promise<Vocabulary> {
    const { manager } = this.dataSource;
    if (known?.state.countedVersion !== state.countedVersion)
      return Vocabulary.of(await this.words.readAll(manager), state.documents);
    if (known.state.wordsVersion === state.wordsVersion) return known.vocabulary;
    const learned = await this.words.readSince(manager, known.state.wordsVersion);
    return known.vocabulary.with(learned, state.documents);
  }

  private async synonymsInForce(): Promise<Synonyms> {
    const { version, rules } = await this.rules.current();
    if (this.synonyms?.version !== version)
      this.synonyms = { version, synonyms: synonymsOf(rules) };
    return this.synonyms.synonyms;
  }
}
