import { SCOPES } from './scopes.ts';

/** A page of a few sentences that somebody sees who installs the app. */
export interface Page {
  readonly status: number;
  readonly title: string;
  /** HTML of our own. */
  readonly body: string;
}

/** What the app asks for, and a link to Slack, where it is granted or not. */
export function askPage(address: string): Page {
  const rows = Object.entries(SCOPES).map(
    ([scope, purpose]) => `<tr><td><code>${scope}</code></td><td>to ${purpose}</td></tr>`,
  );
  return {
    status: 200,
    title: 'Add Quiet Word to Slack',
    body: `<p>Quiet Word reads the channels that it is invited to. When a message could identify a patient, or runs somebody
down, it tells its author, and nobody else. Nobody is reported. <a href="/about">What it keeps, and what it never keeps</a></p>
<p>Slack will ask you to allow these, and no others:</p>
<table>${rows.join('\n')}</table>
<p><a class="go" href="${escapeHtml(address)}">Continue to Slack</a></p>
<p>The link holds for ten minutes. On Enterprise Grid, an owner of the organisation can choose the whole organisation there.</p>`,
  };
}

/** @param openAt where Slack opens the app, or null for a whole organisation */
export function installedPage(openAt: string | null): Page {
  const next =
    openAt === null
      ? `<p>It is installed for your organisation. Add it to workspaces in the organisation's settings
(<i>Integrations → Installed apps → Quiet Word → Add to workspaces</i>); then invite it where it should read.</p>`
      : `<p>It reads nowhere yet. Invite it where it should read: <code>/invite @Quiet Word</code>. Tell people before you do; a
private word that comes out of nowhere is unkind.</p>
<p><a class="go" href="${escapeHtml(openAt)}">Open Slack</a></p>`;
  return { status: 200, title: 'Quiet Word is installed', body: next };
}

const AGAIN = '<p><a class="go" href="/slack/install">Start again</a></p>';

export const DENIED_PAGE: Page = {
  status: 200,
  title: 'Nothing was installed',
  body: `<p>You did not allow it, and that is fine. Nothing was kept.</p>${AGAIN}`,
};

export const STATE_PAGE: Page = {
  status: 400,
  title: 'This link does not hold any more',
  body: `<p>A link to install holds for ten minutes, once, in the browser that began. Nothing was installed.</p>${AGAIN}`,
};

export const EXCHANGE_PAGE: Page = {
  status: 502,
  title: 'Slack did not finish the installation',
  body: `<p>Slack did not hand over what it takes. Nothing was installed. If it happens again, ask whoever runs this server to
look at its log and to run <code>quiet-word doctor</code>.</p>${AGAIN}`,
};

export const KEPT_OUT_PAGE: Page = {
  status: 403,
  title: 'This Quiet Word is for other workspaces',
  body: `<p>Whoever runs this server has said which workspaces it looks after, and yours is not among them. What Slack granted
was given back, and nothing was kept.</p>`,
};

/** The whole document; it loads nothing and runs nothing. */
export function htmlOf({ title, body }: Page): string {
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 38rem; margin: 3rem auto; padding: 0 1rem; color: #12302e; background: #fbfaf7 }
  td { padding: .2rem .8rem .2rem 0; vertical-align: top }
  a { color: inherit }
  .go { display: inline-block; padding: .5rem 1rem; border-radius: .4rem; background: #1f6f6b; color: #fff; text-decoration: none }
  @media (prefers-color-scheme: dark) { body { color: #e4efed; background: #10201f } }
</style>
<h1>${title}</h1>
${body}
</html>
`;
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
