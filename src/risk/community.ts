import figures from './population/figures.json' with { type: 'json' };

/** The countries whose people can be reckoned with. */
export const COUNTRIES = ['uk', 'england', 'scotland', 'wales', 'northern-ireland'] as const;
export type Country = (typeof COUNTRIES)[number];

/** The people among whom somebody might be found. */
export interface Community {
  readonly country: Country;
  /** How many people the hospital looks after; null where that is not told. */
  readonly catchment: number | null;
}

export const DEFAULT_COMMUNITY: Community = { country: 'uk', catchment: null };

/** What the sum begins with where no place was told: the whole country, or the hospital's own people. */
export interface Bases {
  readonly country: Base;
  readonly catchment: Base;
}
interface Base {
  readonly label: string;
  readonly value: number;
  readonly source: string;
}

export function basesOf({ country, catchment }: Community): Bases {
  return {
    country: country === 'uk' ? figures.country : figures.countries[country],
    catchment:
      catchment === null
        ? figures.catchment
        : { ...figures.catchment, value: catchment, source: 'the policy file of this installation' },
  };
}
