import { createRequire } from 'node:module';
import type Compromise from 'compromise/two';

/** Words shown to compromise at most: it takes about two milliseconds for twenty of them. */
const MOST_WORDS = 20;

let compromise: typeof Compromise | undefined;

/**
 * Whether compromise takes `words` for a place or an organisation rather than somebody, such as "Sloan Kettering".
 * Asked only of untitled names that little else speaks for. It is loaded when first asked, since that takes as long as
 * everything else at the start together.
 */
export function isPlaceOrOrganisation(words: string, around: string): boolean {
  compromise ??= createRequire(import.meta.url)('compromise/two') as typeof Compromise;
  const document = compromise(around.split(/\s+/).slice(0, MOST_WORDS).join(' '));
  const tagged = (pattern: string) => (document.match(pattern).out('array') as string[]).join(' ');
  if (tagged('#Person').includes(words.split(' ')[0] ?? words)) return false;
  return tagged('(#Place|#Organization)').includes(words);
}
