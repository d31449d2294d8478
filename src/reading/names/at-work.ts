import { means, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import type { NameMention } from './mention.ts';

/** "Smith & Hussein 2020", "Okafor et al". */
export function isAuthor({ tokens }: Annotated, named: NameMention): boolean {
  const next = tokens[named.to]?.text ?? '';
  const then = tokens[named.to + 1];
  if (next === 'et' && then?.text === 'al') return true;
  const year = [named.to, named.to + 1, named.to + 2, named.to + 3].some((at) =>
    /^(?:19[5-9]\d|20[0-3]\d)$/.test(tokens[at]?.text ?? ''),
  );
  return (
    year &&
    (next === '&' ||
      next === 'and' ||
      next === '(' ||
      /^\d{4}$/.test(next) ||
      tokens[named.from - 1]?.text === '&')
  );
}

const ACTS = new Set(
  list(
    'takes, took, taking, runs, ran, leads, led, starts, started, joins, joined, presents, explains, explained, organised, organises, volunteered, covers, covered, swapped, swaps, rostered, rotating, scrubs, said, says, reckons, suggested, suggests, agreed, agrees, reviewed, covering, operating, scrubbed, scrubbing, consenting, teaching, presenting, examining, chairing, supervising, oncall, prescribed, signed, emailed, texted, rang, advises, advised, recommends, recommended',
  ),
);

const AUXILIARIES = new Set(['has', 'is', "'s"]);

/** "Mr Sharma said": staff speak, decide and cover; "Mr Sharma says his chest hurts" has a word of illness behind it. */
export function isActing({ tokens, noteAt }: Annotated, named: NameMention): boolean {
  const verb = AUXILIARIES.has(tokens[named.to]?.text ?? '') ? named.to + 1 : named.to;
  if (!ACTS.has(tokens[verb]?.text ?? '')) return false;
  const says = ['said', 'says', 'reckons', 'took', 'takes', 'taking', 'started', 'starts', 'ran'].includes(
    tokens[verb]!.text,
  );
  return (
    !says ||
    ![1, 2, 3].some(
      (step) =>
        means(noteAt[verb + step], 'condition') ||
        ['his', 'her', 'he', 'she'].includes(tokens[verb + step]?.text ?? ''),
    )
  );
}

const ROTA = new Set(
  list('nights, days, lates, earlies, rota, cover, oncall, weekend, team, staffing, tonight'),
);

/** "Nights: …": a message that opens so lists who works. */
export function isRota({ tokens }: Annotated): boolean {
  return ROTA.has(tokens[0]?.text ?? '') && tokens.slice(1, 4).some((token) => token.text === ':');
}
