import { readFileSync } from 'node:fs';
import { RULES } from '../../rules/index.ts';
import type { Config } from '../config.ts';
import { PolicyError, readPolicy } from '../policy/policy-file.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';

/**
 * The policy file of the settings, or the defaults where none is named.
 * @throws PolicyError that names the line and the remedy
 */
export function loadPolicy(
  config: Pick<Config, 'policyFile' | 'threshold' | 'cooldown' | 'organisation'>,
): Policy {
  const { policyFile, threshold, cooldown, organisation } = config;
  const defaults = defaultPolicy({ threshold, cooldown }, organisation);
  return policyFile === null ? defaults : readPolicyFile(policyFile, defaults);
}

/** @throws PolicyError that names the line and the remedy */
export function readPolicyFile(path: string, defaults: Policy): Policy {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch {
    throw new PolicyError(path, [{ line: null, remedy: 'there is no such file, or it may not be read.' }]);
  }
  return readPolicy(source, { path, defaults, rules: RULES.map(({ id }) => id) });
}
