import type { Span } from '../../src/message.ts';
import { findMarkers } from './markers.ts';
import { readReference } from './references.ts';

/** A message as its readers see it. */
export interface Decoded {
  readonly text: string;
  /** Where members of the workspace are mentioned in `text`. */
  readonly mentions: readonly Span[];
  /** Where a span of `text` stands in what Slack sent. */
  raw(span: Span): Span;
}

const SPECIAL = /[&<*_~`]/;
/** No `<` inside, so that each character is looked at twice at most. */
const TOKEN = /&(?:amp|lt|gt);|<[^<>\n]+>/g;
const ENTITY = /&(?:amp|lt|gt);/g;
const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Decodes Slack's mrkdwn: entities, links, mentions, channels, dates and formatting. Linear in its length. */
export function decode(raw: string): Decoded {
  if (!SPECIAL.test(raw)) return { text: raw, mentions: [], raw: (span) => span };
  const units = createUnits();
  let at = 0;
  for (const { 0: token, index } of raw.matchAll(TOKEN)) {
    const reference = token.startsWith('<') ? readReference(token.slice(1, -1)) : null;
    if (token.startsWith('<') && reference === null) continue;
    units.verbatim(raw.slice(at, index), at, true);
    at = index + token.length;
    if (reference === null) units.swapped(CHARACTERS[token]!, index, at, true);
    else if (reference.at === null) {
      if (reference.isMention) units.beginMention();
      units.swapped(decodeEntities(reference.label), index, at, false);
      if (reference.isMention) units.endMention();
    } else addLabel(units, reference.label, index + 1 + reference.at);
  }
  units.verbatim(raw.slice(at), at, true);
  return units.finish(raw.length);
}

function decodeEntities(label: string): string {
  return label.replace(ENTITY, (entity) => CHARACTERS[entity]!);
}

/** A label keeps its offsets character by character. */
function addLabel(units: Units, label: string, start: number): void {
  let at = 0;
  for (const { 0: entity, index } of label.matchAll(ENTITY)) {
    units.verbatim(label.slice(at, index), start + at, false);
    at = index + entity.length;
    units.swapped(CHARACTERS[entity]!, start + index, start + at, false);
  }
  units.verbatim(label.slice(at), start + at, false);
}

/** The UTF-16 units of the decoded text, each with where it came from. */
interface Units {
  /** Text that stands in the raw message at `start` just so. */
  verbatim(text: string, start: number, isBare: boolean): void;
  /** Text that stands for everything from `start` to `end`. */
  swapped(text: string, start: number, end: number, isBare: boolean): void;
  beginMention(): void;
  endMention(): void;
  /** Leaves out the formatting marks. */
  finish(rawLength: number): Decoded;
}

function createUnits(): Units {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const bare: boolean[] = [];
  const mentions: Span[] = [];
  let mentionFrom = 0;
  const add = (start: number, end: number, isBare: boolean) => {
    starts.push(start);
    ends.push(end);
    bare.push(isBare);
  };
  return {
    verbatim(part, start, isBare) {
      text += part;
      for (let offset = 0; offset < part.length; offset += 1) add(start + offset, start + offset + 1, isBare);
    },
    swapped(part, start, end, isBare) {
      text += part;
      for (const until = starts.length + part.length; starts.length < until;) add(start, end, isBare);
    },
    beginMention() {
      mentionFrom = text.length;
    },
    endMention() {
      mentions.push([mentionFrom, text.length]);
    },
    finish(rawLength) {
      const hidden = findMarkers(text, bare);
      const kept: number[] = [];
      const shownAt: number[] = [];
      for (const [index, isHidden] of hidden.entries()) {
        shownAt.push(kept.length);
        if (isHidden === 0) kept.push(index);
      }
      shownAt.push(kept.length);
      return {
        text: kept.length === text.length ? text : kept.map((index) => text[index]).join(''),
        mentions: mentions.map(([from, to]) => [shownAt[from]!, shownAt[to]!]),
        raw: ([from, to]) => {
          const start = starts[kept[from] ?? -1] ?? rawLength;
          return [start, to > from ? (ends[kept[to - 1] ?? -1] ?? rawLength) : start];
        },
      };
    },
  };
}
