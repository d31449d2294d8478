import type { Moderators } from '../policy/policy.ts';

/** What lets moderators look, as the policy names them: `slack:`, `entra:` and `entra-group:` with an id. */
export function groundsIn({ slack, entra, entraGroups }: Moderators): string[] {
  return [
    ...slack.map((id) => slackPerson(id)),
    ...entra.map((id) => entraPerson(id)),
    ...entraGroups.map((id) => entraGroup(id)),
  ];
}

export const slackPerson = (id: string) => `slack:${id}`;
/** GUIDs are the same in capitals and small letters. */
export const entraPerson = (id: string) => `entra:${id.toLowerCase()}`;
export const entraGroup = (id: string) => `entra-group:${id.toLowerCase()}`;
