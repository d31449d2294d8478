import {
  AUDIENCES,
  OUTCOMES,
  PLATFORMS,
  SEVERITIES,
  type Audience,
  type Outcome,
  type Platform,
  type Severity,
} from '../vocabulary.ts';

declare const counted: unique symbol;

/** An ISO 8601 week as one integer: year × 100 + week, such as 202647. */
export type IsoWeek = number;

/** One message was read. */
export interface MessageTally {
  readonly [counted]: 'message';
  readonly of: 'message';
  readonly week: IsoWeek;
  readonly platform: Platform;
  readonly audience: Audience;
}

/** One finding came to an outcome. */
export interface FindingTally {
  readonly [counted]: 'finding';
  readonly of: 'finding';
  readonly week: IsoWeek;
  readonly platform: Platform;
  readonly audience: Audience;
  readonly rule: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
}

/**
 * A step of one counter. It can be made here and nowhere else, from integers and closed lists only: no text,
 * name or identifier can get in, not even by an object that happens to have more fields.
 */
export type Tally = MessageTally | FindingTally;

export interface TallyMaker {
  message(at: number, platform: Platform, audience: Audience): MessageTally;
  finding(
    at: number,
    platform: Platform,
    audience: Audience,
    rule: string,
    severity: Severity,
    outcome: Outcome,
  ): FindingTally;
}

/** Makes tallies of the rules named in `ruleIds`, and of no others. `at` is in milliseconds since the epoch. */
export function createTallyMaker(ruleIds: readonly string[]): TallyMaker {
  return {
    message: (at, platform, audience) =>
      Object.freeze({
        of: 'message',
        week: isoWeek(at),
        platform: oneOf(PLATFORMS, platform),
        audience: oneOf(AUDIENCES, audience),
      }) as MessageTally,
    finding: (at, platform, audience, rule, severity, outcome) =>
      Object.freeze({
        of: 'finding',
        week: isoWeek(at),
        platform: oneOf(PLATFORMS, platform),
        audience: oneOf(AUDIENCES, audience),
        rule: oneOf(ruleIds, rule),
        severity: oneOf(SEVERITIES, severity),
        outcome: oneOf(OUTCOMES, outcome),
      }) as FindingTally,
  };
}

/** The value as the closed list has it. The message names the list, never the value, which might be anything. */
function oneOf<Item extends string>(list: readonly Item[], value: Item): Item {
  const found = list.find((item) => item === value);
  if (found === undefined) throw new RangeError(`A tally takes one of: ${list.join(', ')}`);
  return found;
}

const DAY = 86_400_000;

/** The ISO 8601 week (UTC) that holds `at`: its Thursday decides the year. */
export function isoWeek(at: number): IsoWeek {
  const midnight = Math.floor(at / DAY) * DAY;
  const weekday = (new Date(midnight).getUTCDay() + 6) % 7;
  const thursday = new Date(midnight + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY));
  return year * 100 + week;
}
