import { lastTwo } from '../digest/compare.ts';
import { headlinesOf } from '../digest/headlines.ts';
import type { Headlines } from '../home.ts';
import { errorCode, type Log } from '../ports.ts';
import { createPublishedReader } from '../statistics/trends.ts';
import type { Database } from '../store/database.ts';

/** What moderators find at home: the figures of the last period that was published, and nothing else. */
export function openHeadlines(database: Database, trendsUrl: string | null, log: Log): () => Headlines {
  const published = createPublishedReader(database);
  const more = trendsUrl === null ? null : { label: 'All trends', href: trendsUrl };

  function section(): Headlines['section'] {
    const compared = lastTwo(published.periods());
    const title = 'For moderators';
    if (compared === null) return { title, lines: ['Nothing has been published yet.'] };
    const facts = headlinesOf(compared).map(({ what, said }) => `${what}: ${said}`);
    return { title: `${title}: ${compared.now.period.label}`, lines: facts };
  }

  return () => {
    try {
      return { section: section(), more };
    } catch (error) {
      // A home without figures is better than none.
      log.warn('The figures for moderators cannot be read now.', { code: errorCode(error) });
      return { section: { title: 'For moderators', lines: ['The figures cannot be read now.'] }, more };
    }
  };
}
