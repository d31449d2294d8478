import { markup, type Html } from './html.ts';
import { wholePage } from './shell.ts';

/** A way to sign in, as the page offers it. */
export interface Offer {
  readonly id: string;
  readonly name: string;
}

/** What to tell somebody who was not let in, by the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  expired: 'That took too long, or the way back was used before. Please sign in again.',
  declined: 'You chose not to sign in, which is fine. Whenever you like:',
  elsewhere:
    'These trends belong to another organisation than the one you signed in with. If you have more than one account, choose the other.',
  'not-a-moderator':
    'You are signed in, but these pages are for moderators. If you should be one, ask whoever looks after Quiet Word to name you in its policy file.',
  unreachable: 'Nobody answers there just now. Please try again in a moment.',
  failed:
    'Signing in did not work this time. Please try again; if it goes on, tell whoever looks after Quiet Word.',
  link: 'This link was used before, or its time is up. "npx quiet-word trends" prints a new one.',
};

/**
 * Where moderators sign in.
 * @param refusal why they were not let in before, or null
 */
export function signInPage(offers: readonly Offer[], refusal: string | null): string {
  return wholePage(
    { title: 'Sign in: Quiet Word trends', isSignedIn: false, onTo: null },
    markup`<h1>Trends for moderators</h1>
${refusal === null ? null : markup`<div class="note" role="status"><p>${REFUSED[refusal] ?? REFUSED['failed']!}</p></div>`}
${offers.length === 0 ? LOCAL : WHO}
<p>${offers.map(({ id, name }) => markup`<a class="button" href="/trends/sign-in/${id}">Sign in with ${name}</a>`)}</p>
<p class="soft">Only weekly figures are here, with small numbers hidden: no messages, no names, nobody. That somebody looked is
counted; who it was is not kept.</p>`,
  );
}

const WHO = markup`<p>Moderators sign in to see how often which guidance is touched, and whether it is getting better.</p>`;
const LOCAL = markup`<p>These pages are opened by the link that "npx quiet-word trends" prints, once.</p>`;

/** Goes on to the trends at once: as a step within this site, so that the browser sends its session along. */
export function steppingPage(onTo: string): string {
  return wholePage(
    { title: 'On to the trends: Quiet Word', isSignedIn: false, onTo },
    markup`<h1>On to the trends</h1><p><a href="${onTo}">Go on</a> if nothing happens.</p>`,
  );
}

/** For an address that is no page. */
export function missingPage(): string {
  return wholePage(
    { title: 'No such page: Quiet Word trends', isSignedIn: true, onTo: null },
    markup`<h1>There is no such page</h1><p>${TRENDS}</p>`,
  );
}
const TRENDS: Html = markup`<a href="/trends">All trends are on one page.</a>`;
