import { rateOf, type Range } from '../dashboard/figures.ts';
import { nameOfDuty, OUTCOME_NAMES, say, sayRateOrNot, sayShareOrNot } from '../dashboard/words.ts';
import type { DigestFact } from '../digest.ts';
import { WITHHELD } from '../statistics/suppression.ts';
import type { PublishedPeriod } from '../statistics/trends.ts';
import { ENDINGS } from '../vocabulary.ts';
import { directionOf, extentOf, type Compared } from './compare.ts';

/** The few figures of a period that moderators are told first, each made of published figures alone. */
export function headlinesOf({ now, before }: Compared): DigestFact[] {
  return [
    { what: 'Messages read', said: say(now.messagesRead) },
    { what: 'Flags per 1,000 messages', said: perThousand({ now, before }) },
    { what: 'Noticed most', said: noticedMost(now) },
    { what: 'How private words ended', said: endings(now) },
    {
      what: 'Called wrong by their authors',
      said: sayShareOrNot(rateOf([[now.byOutcome.wrong, now.flags]], 100, 100)),
    },
  ];
}

/** How many flags a thousand messages earned; null where it cannot be told. */
export const rateOfFlags = ({ flags, messagesRead }: PublishedPeriod) =>
  rateOf([[flags, messagesRead]], 1_000);

function perThousand({ now, before }: Compared): string {
  const said = sayRateOrNot(rateOfFlags(now));
  const [earlier, later] = [before && extentOfRate(before), extentOfRate(now)];
  if (before === null || !earlier || later === null) return said;
  const then = `${sayRateOrNot(rateOfFlags(before))} the ${before.period.grain} before`;
  const direction = directionOf(earlier, later);
  return direction === 'alike' ? `${said}, much as before (${then})` : `${said}, ${direction} from ${then}`;
}

/** What the rate may be, the rounding of both figures included. */
function extentOfRate({ flags, messagesRead }: PublishedPeriod): Range | null {
  const [part, whole] = [extentOf(flags), extentOf(messagesRead)];
  if (part === null || whole === null || whole.least === 0) return null;
  return { least: part.least / whole.most, most: part.most / whole.least };
}

/** The duty with the largest figure of those that are shown: of what is withheld, nobody can tell. */
function noticedMost({ byRule, flags }: PublishedPeriod): string {
  if (flags === 0) return 'nothing';
  const told = Object.entries(byRule).flatMap(([id, shown]) =>
    typeof shown === 'number' && shown > 0 ? [{ id, shown }] : [],
  );
  const most = Math.max(...told.map(({ shown }) => shown));
  const first = told.filter(({ shown }) => shown === most).map(({ id }) => nameOfDuty(id).toLowerCase());
  if (first.length === 0) return 'cannot be told, as each figure is hidden';
  const isAll = !Object.values(byRule).includes(WITHHELD);
  return `${isAll ? '' : 'of the figures that are shown, '}${first.join(' and ')} (${say(most)})`;
}

function endings({ byOutcome }: PublishedPeriod): string {
  const some = ENDINGS.filter((outcome) => outcome !== 'no-more' && byOutcome[outcome] !== 0);
  if (some.length === 0) return 'none has yet';
  return some
    .map((outcome) => `${OUTCOME_NAMES[outcome].toLowerCase()} ${say(byOutcome[outcome])}`)
    .join(' · ');
}
