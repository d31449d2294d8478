import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { STYLE } from '../dashboard/style.ts';

/** What every answer about trends says: kept nowhere, framed by nobody, and nothing runs in it. */
const COMMON = {
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');
/** A page has one style, its own, and pictures of this server. */
const PAGE_POLICY = [
  "default-src 'none'",
  "img-src 'self'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');
/** A drawing has styles on its parts, and nothing else. */
const CHART_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
const NOTHING = "default-src 'none'; frame-ancestors 'none'";

const KINDS = {
  page: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PAGE_POLICY },
  chart: { 'content-type': 'image/svg+xml; charset=utf-8', 'content-security-policy': CHART_POLICY },
  csv: {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="quiet-word-trends.csv"',
    'content-security-policy': NOTHING,
  },
};

export interface Answer {
  readonly status?: number;
  /** What is set or cleared. */
  readonly cookies?: readonly string[];
}

/** Answers with a page, a chart or a file. */
export function answer(
  response: ServerResponse,
  kind: keyof typeof KINDS,
  text: string,
  { status = 200, cookies = [] }: Answer = {},
): void {
  response.writeHead(status, { ...COMMON, ...KINDS[kind], ...cookieHeader(cookies) });
  response.end(text);
}

/** Sends the browser on to another address. */
export function sendOn(response: ServerResponse, location: string, cookies: readonly string[] = []): void {
  response.writeHead(303, {
    ...COMMON,
    location,
    'content-security-policy': NOTHING,
    ...cookieHeader(cookies),
  });
  response.end();
}

const cookieHeader = (cookies: readonly string[]) =>
  cookies.length === 0 ? {} : { 'set-cookie': [...cookies] };
