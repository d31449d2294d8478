import { PhraseBook } from '../text/phrases.ts';
import { means, type LookedUp } from './annotated.ts';
import { list } from './lexicon/list.ts';
import { isMedicallyShaped } from './lexicon/medical-shapes.ts';
import { SCENE_CUES, type SceneKind } from './lexicon/scenes.ts';

/** What kind of talk a message is, by its cues: how often each kind speaks, and whether one settles it. */
export interface Scene {
  /** A cue that by itself says that nobody real is meant. */
  readonly settled: SceneKind | null;
  readonly cues: Readonly<Record<SceneKind, number>>;
  /** Whether anybody is being looked after at all. */
  readonly health: boolean;
  /** Whether it holds a clear word of illness or care. */
  readonly care: boolean;
  /** Whether the author speaks of their own body or family. */
  readonly self: boolean;
}

/** Cues that are ordinary words too: they count, but settle nothing. */
const UNSETTLING = new Set(
  list(`the actor, an actor, our actor, exam, station, stations, actor, actors, lecture, revision, teaching, scenario, quiz, module, sample, template, demo, examiner, suppose, imagine, als, sp, rca, finals, prompt, tutorial, pretend, sca, stem, textbook,
film, episode, character, documentary, journal, nature, abstract, poster, novel, lister, darwin, historical, medieval, victorian, write up, plot, inquiry, bmj, published, n=, doi, lancet, podcast, letby, shipman, memoir, netflix, on netflix, biography`),
);
/** Cues of these kinds settle that nobody real is meant, unless they are ordinary words. */
const SETTLING: ReadonlySet<SceneKind> = new Set<SceneKind>(['teaching', 'published']);

/** Words so ordinary that they hardly speak at all. */
const FAINT = new Set(
  list(
    'who else, your old, at some point, documentary, actor, actors, exam, station, stations, film, sample, character, suppose, imagine, als, prompt, journal, nature, demo, plot, episode, do you, can you, can we, could you, never, always, usually, sometimes, is there a, patients, pts, our patients, policy, rule, rules, score, shift, shifts, job, jobs, social, drinks, coffee, thanks for, car park, talked about, statement, trend, figures, rate of, study, study leave, interview, teaching, scale, switch, mess, list, average, figures, public, relatives, the public, talking about, open about, prince, queen, president, pope, coverage, registry, uptake, if they, if you, if your, whenever, when a, when your, training, meeting, start, starting, starts, ext',
  ),
);

/** Staff events: whoever is named or told of there works here. */
const CELEBRATING = new Set(
  list(
    'happy retirement, retirement do, happy birthday, sponsored cycle, sponsored walk, sponsored run, sponsored swim, charity bake, bake sale, leaving do, leaving drinks',
  ),
);

const CUES = new PhraseBook<readonly SceneKind[]>(cuesByPhrase());

function cuesByPhrase(): Map<string, SceneKind[]> {
  const byPhrase = new Map<string, SceneKind[]>();
  for (const [kind, phrases] of Object.entries(SCENE_CUES) as [SceneKind, readonly string[]][])
    for (const phrase of phrases) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), kind]);
  return byPhrase;
}

/** Reads what kind of talk a message is. */
export function readScene(source: LookedUp): Scene {
  const cues: Record<SceneKind, number> = {
    teaching: 0,
    published: 0,
    cohort: 0,
    guideline: 0,
    generic: 0,
    logistics: 0,
    leisure: 0,
    public: 0,
  };
  let settled: SceneKind | null = null;
  for (const { from, to, value } of CUES.all(source.tokens)) {
    const phrase = source.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
    for (const kind of value) {
      cues[kind] += FAINT.has(phrase) ? 0.5 : 1;
      if ((SETTLING.has(kind) && !UNSETTLING.has(phrase)) || CELEBRATING.has(phrase)) settled ??= kind;
    }
  }
  if (isVignette(source) || isMultipleChoice(source) || isToBeCompleted(source)) cues.teaching += 3;
  return {
    settled,
    cues,
    health: readHealth(source),
    care: source.notes.some((note) => means(note, 'condition', 'care')),
    self: readSelf(source),
  };
}

/** A condition, a word of care, a bed, or a word of medical shape: somebody is being looked after. */
function readHealth({ notes, tokens, hasFigures }: LookedUp): boolean {
  return (
    notes.some((note) => means(note, 'condition', 'care', 'weak-care', 'unit')) ||
    notes.some((note) => means(note, 'hurt') && GRAVE.has(tokens[note.from]!.text)) ||
    tokens.some((token) => token.kind === 'word' && isMedicallyShaped(token.text)) ||
    tokens.some((token) => token.text === 'pt') ||
    (hasFigures && tokens.some((_, index) => isTakenDown(tokens, index)))
  );
}

/** A bed, an age or a result by its figure. */
function isTakenDown(tokens: LookedUp['tokens'], at: number): boolean {
  const { kind, text } = tokens[at]!;
  if (kind === 'mixed') return BED.test(text) || AGED.test(text);
  return (
    (BEDS.has(text) && /\d/.test(tokens[at + 1]?.text ?? '')) ||
    isBloodPressure(tokens, at, text) ||
    isMeasured(tokens, at)
  );
}

const MEASURED = new Set(
  list(
    'k, na, hb, plt, plts, wcc, wbc, neut, neuts, crp, trop, troponin, lactate, inr, egfr, creat, creatinine, urea, alt, alp, bili, bilirubin, amylase, lipase, ddimer, glucose, ketones, bm, bgl, cbg, hba1c, ph, pco2, po2, bicarb, gcs, avpu, sats, spo2, hr, rr, temp, bp, ef, lvef, tsh, psa, ca125, bnp, ferritin, mg, ca, phos, ck, amm, ammonia, mmse, moca, must, waterlow, apgar, apgars',
  ),
);

/** "K 6.4", "Hb 62": a result with its figure is somebody's. */
function isMeasured(tokens: LookedUp['tokens'], at: number): boolean {
  const { text, kind } = tokens[at]!;
  const next = tokens[at + 1];
  return kind === 'word' && MEASURED.has(text) && next?.kind === 'number' && next.spaced;
}

const GRAVE = new Set([
  'degloved',
  'impaled',
  'mauled',
  'gored',
  'trampled',
  'electrocuted',
  'scalped',
  'mangled',
  'severed',
  'amputated',
  'airlifted',
  'winched',
]);
const BEDS = new Set(['bed', 'bay', 'cubicle', 'ward', 'trolley', 'chair', 'cot', 'room']);
/** "41F": nobody writes so of anybody but a patient. */
const AGED = /^\d{2}[fm]$/;
const BED = /^(?:sr|bed|bay)\d{1,2}$/;

const SELF = new Set(['i', "i'm", 'im', "i've", 'ive', 'my', 'me', 'myself']);

function readSelf({ tokens }: LookedUp): boolean {
  return tokens.some((token) => SELF.has(token.text));
}

const LEFT_OPEN = new Set(list('is, are, was, were, include, includes, by, to, with, from, of, in, except'));

/** "The nerve most often hurt in … is:": the stem of a question whose answers stand elsewhere. */
function isToBeCompleted({ tokens }: LookedUp): boolean {
  return tokens.at(-1)?.text === ':' && LEFT_OPEN.has(tokens.at(-2)?.text ?? '');
}

const COMES = new Set(
  list(
    'presents, presented, presenting, comes, came, is, was, arrives, develops, developed, undergoes, has, with, seeks, sustains, complains, reports, visits, calls',
  ),
);

/** "A 45-year-old woman presents …": the opening of every examination question. */
function isVignette({ tokens }: LookedUp): boolean {
  for (let index = 0; index + 4 < tokens.length; index += 1) {
    const token = tokens[index]!;
    if ((token.text !== 'a' && token.text !== 'an') || token.casing === 'lower') continue;
    const aged = tokens
      .slice(index + 1, index + 6)
      .some((word) => word.kind === 'number' || /^\d+(?:yo|yr|[yfm])/.test(word.text));
    const years = tokens
      .slice(index + 1, index + 8)
      .some(
        (word) =>
          ['year', 'month', 'week', 'day', 'old', 'yo'].includes(word.text) ||
          /^\d+(?:yo|yr)/.test(word.text),
      );
    if (aged && years && tokens.slice(index + 4, index + 18).some((word) => COMES.has(word.text)))
      return true;
  }
  return false;
}

/** "a) sarcoid b) Wegener's c) …": what may be ticked. */
function isMultipleChoice({ tokens }: LookedUp): boolean {
  let from = 0;
  return ['a', 'b', 'c'].every((letter) => {
    const at = tokens.findIndex(
      ({ text }, index) =>
        index >= from && text === letter && [')', '.'].includes(tokens[index + 1]?.text ?? ''),
    );
    from = at + 1;
    return at !== -1;
  });
}

/** "204/118". */
function isBloodPressure(tokens: LookedUp['tokens'], at: number, text: string): boolean {
  const low = tokens[at + 2]?.text ?? '';
  return (
    /^(?:[6-9]\d|1\d\d|2[0-6]\d)$/.test(text) &&
    tokens[at + 1]?.text === '/' &&
    /^(?:[3-9]\d|1[0-4]\d)$/.test(low)
  );
}
