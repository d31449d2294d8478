import { markup, type Html } from './html.ts';
import { STYLE } from './style.ts';

/** The style as it stands in each page, so that its hash can be named as the only one allowed. */
const STYLES = { text: `<style>${STYLE}</style>` } as Html;

export interface Shell {
  readonly title: string;
  /** Whether there is a session to end. */
  readonly isSignedIn: boolean;
  /** Where to go on to at once, or null. */
  readonly onTo: string | null;
}

/** A whole page around its content. */
export function wholePage(
  { title, isSignedIn, onTo }: Shell,
  content: Html,
  footer: Html | null = null,
): string {
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
${onTo === null ? null : markup`<meta http-equiv="refresh" content="0;url=${onTo}">`}
<title>${title}</title>
${STYLES}
</head>
<body>
<a class="skip" href="#content">Go to the content</a>
<header>
<span>Quiet Word: trends</span>
${isSignedIn ? markup`<form method="post" action="/trends/sign-out"><button>Sign out</button></form>` : null}
</header>
<main id="content" tabindex="-1">
${content}
</main>
${footer === null ? null : markup`<footer>${footer}</footer>`}
</body>
</html>
`.text;
}
