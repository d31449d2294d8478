import { PhraseBook } from '../text/phrases.ts';
import { means, type Annotated } from './annotated.ts';
import { list } from './lexicon/list.ts';
import { SCENE_CUES, type SceneKind } from './lexicon/scenes.ts';

/** What kind of talk a message is, by its cues: how often each kind speaks, and whether one settles it. */
export interface Scene {
  /** A cue that by itself says that nobody real is meant. */
  readonly settled: SceneKind | null;
  readonly cues: Readonly<Record<SceneKind, number>>;
  /** Whether anybody is being looked after at all. */
  readonly health: boolean;
  /** Whether the author speaks of their own body or family. */
  readonly self: boolean;
}

/** Cues that are ordinary words too: they count, but settle nothing. */
const UNSETTLING = new Set(
  list(`exam, station, stations, actor, actors, lecture, revision, revising, teaching, scenario, sim, quiz, module, sample, template, demo, examiner, examiners, suppose, imagine, als, sp, rca, finals, prompt, flashcards, tutorial, pretend, sca, ska, hypothetical, simulation, mock, mocks, stem, viva, rpl, mannequin, manikin, textbook, vignette, training record, role play, roleplay, sandbox, role player, als course, atls, apls, promps, placeholder, training system,
film, episode, character, documentary, podcast, journal, nature, abstract, poster, novel, lister, darwin, historical, medieval, victorian, write up, plot, storyline, inquiry, podcast, bmj, published, n=, doi, phineas gage, podcast, documentary, in 18, in 17, scrubs, casualty episode, lancet, king george`),
);
/** Cues of these kinds settle that nobody real is meant, unless they are ordinary words. */
const SETTLING: ReadonlySet<SceneKind> = new Set<SceneKind>(['teaching', 'published']);

const CUES = new PhraseBook<readonly SceneKind[]>(cuesByPhrase());

function cuesByPhrase(): Map<string, SceneKind[]> {
  const byPhrase = new Map<string, SceneKind[]>();
  for (const [kind, phrases] of Object.entries(SCENE_CUES) as [SceneKind, readonly string[]][])
    for (const phrase of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), kind]);
  return byPhrase;
}

/** Reads what kind of talk a message is. */
export function readScene(source: Annotated): Scene {
  const cues: Record<SceneKind, number> = {
    teaching: 0,
    published: 0,
    cohort: 0,
    guideline: 0,
    generic: 0,
    logistics: 0,
    public: 0,
  };
  let settled: SceneKind | null = null;
  for (const { from, to, value } of CUES.all(source.tokens)) {
    const phrase = source.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
    for (const kind of value) {
      cues[kind] += 1;
      if (SETTLING.has(kind) && !UNSETTLING.has(phrase)) settled ??= kind;
    }
  }
  if (isVignette(source)) cues.teaching += 2;
  return { settled, cues, health: readHealth(source), self: readSelf(source) };
}

/** One clear word of care or a condition is enough; of the common ones it takes two. */
function readHealth({ notes }: Annotated): boolean {
  let weight = 0;
  for (const note of notes) {
    if (means(note, 'condition', 'care')) weight += 2;
    else if (means(note, 'weak-care', 'unit')) weight += 1;
  }
  return weight >= 1;
}

const SELF = new Set(['i', "i'm", 'im', "i've", 'ive', 'my', 'me', 'myself']);

function readSelf({ tokens }: Annotated): boolean {
  return tokens.some((token) => SELF.has(token.text));
}

const COMES = new Set(
  list(
    'presents, presented, presenting, comes, came, is, was, arrives, develops, developed, undergoes, has, with, seeks, sustains, complains, reports, visits, calls',
  ),
);

/** "A 45-year-old woman presents …": the opening of every examination question. */
function isVignette({ tokens, noteAt }: Annotated): boolean {
  for (let index = 0; index + 4 < tokens.length; index += 1) {
    const token = tokens[index]!;
    if ((token.text !== 'a' && token.text !== 'an') || token.casing === 'lower') continue;
    const person = tokens
      .slice(index + 1, index + 10)
      .findIndex((_, step) => means(noteAt[index + 1 + step], 'person', 'occupation', 'relation'));
    if (person === -1) continue;
    const aged = tokens
      .slice(index + 1, index + 4)
      .some((word) => word.kind === 'number' || word.kind === 'mixed');
    const rest = tokens.slice(index + 2 + person, index + 7 + person).some((word) => COMES.has(word.text));
    if (aged && rest) return true;
  }
  return false;
}
