import type { Installation } from '@slack/oauth';
import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { SlackOauth } from '../../src/config.ts';
import type { Tokens } from '../../src/store/tokens.ts';
import { well, type Diagnosis } from '../kit/diagnosis.ts';
import { faultOf } from './errors.ts';
import { createInstallations } from './installations.ts';
import { SCOPES } from './scopes.ts';

/** What Slack says of one token: `renewable` has run out, and is renewed when it is next used. */
type Standing = 'taken' | 'lacking' | 'renewable' | 'refused' | 'unanswered';

const ANEW = 'Have the app installed anew there, at /slack/install.';

/**
 * How many workspaces have the app installed, and whether Slack takes their tokens: in numbers, since a name or an id is
 * nobody's business here.
 * @param tokens null where they cannot be opened, which is told elsewhere
 */
export async function checkInstallations(
  oauth: SlackOauth,
  tokens: Pick<Tokens, 'shelf'> | null,
  options: WebClientOptions,
): Promise<Diagnosis[]> {
  if (tokens === null) return [];
  const all = createInstallations(tokens, Date.now).all();
  const opened = all.filter((each) => each !== null);
  const standings: Standing[] = [];
  // One after the other: Slack limits how often it is asked, and nobody waits for this.
  for (const installation of opened) standings.push(await standingOf(installation, options));
  const having = (standing: Standing) => standings.filter((each) => each === standing).length;
  return [
    {
      what: `${workspaces(all.length)} installed in Slack; the key opens ${opened.length} of ${all.length}.`,
      ok: opened.length === all.length,
      remedy: opened.length === all.length ? null : `The others are damaged. ${ANEW}`,
    },
    ...(all.length === 0 ? [] : [well(`Slack takes the tokens of ${having('taken')} of ${all.length}.`)]),
    ...fault(having('refused'), 'is refused', 'The app was taken out, or its token revoked, unnoticed.'),
    ...fault(having('lacking'), 'lacks scopes', `It takes ${Object.keys(SCOPES).join(', ')}.`),
    ...fault(
      having('unanswered'),
      'could not be asked about',
      'Check that this machine can reach Slack.',
      '',
    ),
    oauth.workspaces.length === 0
      ? well('SLACK_WORKSPACES is not set: whoever finds /slack/install can add a workspace of theirs.')
      : well(`SLACK_WORKSPACES lets ${oauth.workspaces.length} have it.`),
  ];
}

async function standingOf({ bot }: Installation<'v2'>, options: WebClientOptions): Promise<Standing> {
  if (bot?.refreshToken !== undefined && (bot.expiresAt ?? 0) * 1000 < Date.now()) return 'renewable';
  try {
    const { response_metadata: about } = await new WebClient(bot?.token, options).auth.test();
    const granted = about?.scopes;
    return granted === undefined || Object.keys(SCOPES).every((scope) => granted.includes(scope))
      ? 'taken'
      : 'lacking';
  } catch (error) {
    return faultOf(error) === 'transient' ? 'unanswered' : 'refused';
  }
}

function workspaces(count: number): string {
  return count === 1
    ? 'One workspace or organisation has the app'
    : `${count} workspaces or organisations have the app`;
}

function fault(count: number, is: string, remedy: string, then = ` ${ANEW}`): Diagnosis[] {
  if (count === 0) return [];
  return [{ what: `The token of ${count} ${is}.`, ok: false, remedy: `${remedy}${then}` }];
}
