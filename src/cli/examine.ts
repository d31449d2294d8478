import { well, type Diagnosis } from '../../adapters/kit/diagnosis.ts';
import { checkSlack } from '../../adapters/slack/doctor.ts';
import { checkTeams } from '../../adapters/teams/doctor.ts';
import { ConfigError, type Config } from '../config.ts';
import { DatabaseError, openDatabase } from '../store/database.ts';
import { checkPreferences, PreferencesError } from '../store/preferences.ts';
import type { Policy } from '../policy/policy.ts';
import { PolicyError } from '../policy/policy-file.ts';
import { openTokens, TokensError, type Tokens } from '../store/tokens.ts';
import { loadConfig } from './load-config.ts';
import { loadPolicy } from './load-policy.ts';
import { MIGRATIONS, TOKEN_MIGRATIONS } from './package-root.ts';

/** Looks at the settings, the database and what the tokens may do. */
export async function examine(): Promise<Diagnosis[]> {
  const config = readSettings();
  if (!('port' in config)) return [config];
  const tokens = lookIntoTokens(config);
  try {
    return await examineAll(config, tokens);
  } finally {
    tokens.opened?.close();
  }
}

async function examineAll(config: Config, tokens: Look): Promise<Diagnosis[]> {
  const policy = examinePolicy(config);
  return [
    well('The settings can be read.'),
    examineDatabase(config.database),
    ...tokens.diagnoses,
    examinePreferences(config),
    policy.diagnosis,
    ...(config.slack === null
      ? [off('Slack', 'SLACK_BOT_TOKEN')]
      : await checkSlack(config.slack, tokens.opened, policy.opened?.digest.slack?.channel ?? null)),
    ...(config.teams === null ? [off('Teams', 'TEAMS_APP_ID')] : await checkTeams(config.teams)),
  ];
}

function readSettings(): Config | Diagnosis {
  try {
    return loadConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { what: 'The settings cannot be used.', ok: false, remedy: error.message };
  }
}

function examineDatabase(path: string): Diagnosis {
  try {
    openDatabase(path, MIGRATIONS).close();
    return well(`The statistics in ${path} can be read and written.`);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    return { what: 'The statistics cannot be used.', ok: false, remedy: error.message };
  }
}

interface Look {
  readonly diagnoses: readonly Diagnosis[];
  readonly opened: Tokens | null;
}

/** Looks at the encrypted database as it is: only `serve` moves it to a new key. */
function lookIntoTokens({ tokens }: Config): Look {
  if (tokens === null) return { diagnoses: [], opened: null };
  try {
    const opened = openTokens(tokens, TOKEN_MIGRATIONS, { asItIs: true });
    const what = opened.found.underPrevious
      ? `TOKENS_KEY_PREVIOUS opens ${tokens.file}; "serve" seals it anew under TOKENS_KEY.`
      : `TOKENS_KEY opens ${tokens.file}.`;
    return { diagnoses: [well(what)], opened };
  } catch (error) {
    if (!(error instanceof DatabaseError || error instanceof TokensError)) throw error;
    return {
      diagnoses: [{ what: 'The encrypted database cannot be used.', ok: false, remedy: error.message }],
      opened: null,
    };
  }
}

function examinePreferences({ preferences }: Config): Diagnosis {
  if (preferences === null)
    return well('Who wants no more reminders is forgotten at a restart: PREFERENCES_KEY is not set.');
  try {
    checkPreferences(preferences.file);
    return well(`The preferences in ${preferences.file} can be read and written.`);
  } catch (error) {
    if (!(error instanceof PreferencesError)) throw error;
    return { what: 'The preferences cannot be used.', ok: false, remedy: error.message };
  }
}

function examinePolicy(config: Config): { readonly diagnosis: Diagnosis; readonly opened: Policy | null } {
  const file = config.policyFile;
  if (file === null)
    return {
      diagnosis: well('No policy file: POLICY_FILE is not set, so the defaults hold.'),
      opened: null,
    };
  try {
    const opened = loadPolicy(config);
    return { diagnosis: well(`The policy in ${file} can be used.`), opened };
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    return {
      diagnosis: { what: 'The policy file cannot be used.', ok: false, remedy: error.message },
      opened: null,
    };
  }
}

function off(platform: string, setting: string): Diagnosis {
  return well(`${platform} is off: ${setting} is not set.`);
}
