import { config as loadDotenv } from 'dotenv';
import { readConfig, type Config, type ConfigOptions } from '../config.ts';
import { readTrendsConfig, type TrendsConfig } from '../settings/trends.ts';

/**
 * The settings from .env in the working folder and from the environment, which wins.
 * @throws ConfigError that names the key and the remedy
 */
export function loadConfig(options: ConfigOptions = {}): Config {
  loadDotenv({ quiet: true });
  return readConfig(process.env, options);
}

/**
 * How moderators sign in, from the same places; null where no way is set up.
 * @throws ConfigError that names the key and the remedy
 */
export function loadTrendsConfig(): TrendsConfig | null {
  loadDotenv({ quiet: true });
  return readTrendsConfig(process.env);
}
