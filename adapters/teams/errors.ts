import { backOff, type Pause } from '../kit/lane.ts';

/**
 * `transient`: trying again may help. `permanent`: this author cannot be reached this way.
 * `installation`: the bot's own credentials are refused, so somebody has to mend them.
 */
export type Fault = 'transient' | 'permanent' | 'installation';

/** Statuses below 500 after which Microsoft asks bots to try again (2026). */
const TRY_AGAIN = new Set([408, 412, 425, 429]);
/** What Microsoft's sign-in library calls a refusal; its other errors are failures to reach the login address. */
const REFUSED_SIGN_IN = new Set(['ServerError', 'InteractionRequiredAuthError', 'ClientConfigurationError']);

/** What kind of fault an error of the Bot Connector, or of signing in to it, is. */
export function faultOf(error: unknown): Fault {
  const { statusCode, name } = (error ?? {}) as { statusCode?: unknown; name?: unknown };
  if (typeof name === 'string' && REFUSED_SIGN_IN.has(name)) return 'installation';
  if (typeof statusCode !== 'number') return 'transient';
  if (statusCode === 401) return 'installation';
  return statusCode >= 400 && statusCode < 500 && !TRY_AGAIN.has(statusCode) ? 'permanent' : 'transient';
}

/** Seconds: what comes later than this would be stale. */
const LONGEST_WAIT = 600;

/** A wait that Microsoft asks for holds for everybody; another fault may be one conversation's own. */
export function pauseAfter(error: unknown, attempt: number): Pause | null {
  if (faultOf(error) !== 'transient') return null;
  const { statusCode, response } = (error ?? {}) as {
    readonly statusCode?: unknown;
    readonly response?: { readonly headers?: { get(name: string): string | null | undefined } };
  };
  const asked = Number(response?.headers?.get('retry-after') ?? Number.NaN);
  if (Number.isNaN(asked) && statusCode !== 429) return backOff(attempt);
  const seconds = Number.isNaN(asked) ? 1 : Math.min(Math.max(asked, 1), LONGEST_WAIT);
  return { wait: seconds * 1_000, whom: 'everybody' };
}
