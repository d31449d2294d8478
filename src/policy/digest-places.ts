import { z } from 'zod';
import type { DigestPlaces } from './policy.ts';

const shaped = (shape: RegExp, error: string) => z.string({ error }).regex(shape, { error });

/** What a policy file may say of the channels that the digest goes to. */
export const digestSettings = {
  slack: shaped(
    /^[CG][A-Z0-9]{2,}$/,
    'give the id of a channel, such as C012ABCDEF ("View channel details").',
  ).optional(),
  'slack-workspace': shaped(
    /^[TE][A-Z0-9]{2,}$/,
    'give the id of the workspace that the channel is in, such as T012ABCDEF.',
  ).optional(),
  teams: shaped(
    /^19:[\w-]{1,200}@thread\.(?:tacv2|skype|v2)$/,
    'give the id of a channel, such as 19:abc@thread.tacv2 ("Get link to channel", with %3A as ":" and %40 as "@").',
  ).optional(),
  'teams-service': z
    .url({
      protocol: /^https?$/,
      error: 'give the service address of Teams, such as https://smba.trafficmanager.net/teams/.',
    })
    .optional(),
};
type DigestSettings = {
  [Key in keyof typeof digestSettings]?: z.output<(typeof digestSettings)[Key]>;
};

/** The channels of a policy file, or what holds where it names none. */
export function digestPlaces(said: DigestSettings = {}, defaults: DigestPlaces): DigestPlaces {
  const { slack, teams } = said;
  return {
    slack:
      slack === undefined ? defaults.slack : { channel: slack, through: said['slack-workspace'] ?? null },
    teams: teams === undefined ? defaults.teams : { channel: teams, through: said['teams-service'] ?? null },
  };
}
