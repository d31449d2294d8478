import { z } from 'zod';
import { COUNTRIES } from '../risk/community.ts';
import { AUDIENCES, GRAINS, SEVERITIES, type Audience } from '../vocabulary.ts';
import { NUDGE_MANNERS, RULEBOOKS } from './channel-policy.ts';
import { digestSettings } from './digest-places.ts';

const link = z.url({
  protocol: /^https?$/,
  error: 'give a whole address such as https://intranet.example/policy.',
});
const words = (what: string) =>
  z
    .string({ error: `write ${what}.` })
    .trim()
    .min(1, { error: `write ${what}.` });
const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: `choose one of ${names.join(', ')}.` });
const within = (least: number, most: number, what: string) => {
  const error = `give ${what} from ${String(least)} to ${String(most)}.`;
  return z.number({ error }).min(least, { error }).max(most, { error });
};
const section = <Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
  remedy = 'write settings below this, indented.',
) => z.strictObject(shape, { error: ({ code }) => (code === 'invalid_type' ? remedy : undefined) });
/** Of a list of sections: by which key each begins. */
const eachWith = (...keys: readonly string[]) =>
  `list them, each with ${keys.map((key) => `"- ${key}:"`).join(' or ')}.`;

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const idsOf = (key: string, shape: RegExp, example: string) => {
  const error = `list ids under "${key}", such as ${example}.`;
  return z.array(z.string({ error }).regex(shape, { error }), { error });
};

const namesOf = (key: string, example: string) => {
  const error = `list names under "${key}", such as ${example}.`;
  return z.array(z.string({ error }).trim().min(1, { error }), { error });
};

/** What may stand in a policy file, with a remedy for what may not. */
export function fileSchema(rules: readonly string[]) {
  const grave = oneOf([...SEVERITIES, 'off']);
  const kind = section({
    threshold: within(1, 1_000_000, 'a number of people').optional(),
    'cooldown-hours': within(0, 8_760, 'a number of hours').optional(),
    nudge: oneOf(NUDGE_MANNERS).optional(),
    guidance: z
      .array(oneOf(RULEBOOKS), { error: `list some of ${RULEBOOKS.join(', ')}.` })
      .min(1)
      .optional(),
    'photo-reminder': z.boolean({ error: 'say true or false.' }).optional(),
    rules: section(Object.fromEntries(rules.map((id) => [id, grave.optional()]))).optional(),
  });
  return section({
    organisation: section({
      name: words('the name of the organisation').optional(),
      policy: link.optional(),
      concerns: z
        .array(section({ label: words('what it is called'), link }, eachWith('label')), {
          error: eachWith('label'),
        })
        .optional(),
    }).optional(),
    moderators: section({
      contact: words('how people reach them').optional(),
      slack: idsOf('slack', /^[UW][A-Z0-9]{2,}$/, 'U012ABCDEF').optional(),
      entra: idsOf('entra', GUID, 'the object id of a person').optional(),
      'entra-groups': idsOf('entra-groups', GUID, 'the object id of a group').optional(),
      digest: section(digestSettings).optional(),
    }).optional(),
    community: section({
      country: oneOf(COUNTRIES).optional(),
      catchment: within(100, 100_000_000, 'a number of people').optional(),
      places: z
        .array(
          section(
            {
              name: words('what people here call it'),
              people: within(1, 100_000_000, 'how many people live there,').optional(),
            },
            eachWith('name'),
          ),
          { error: eachWith('name') },
        )
        .optional(),
      wards: namesOf('wards', 'Lavender').optional(),
      'known-by': namesOf('known-by', '"the bee man"').optional(),
    }).optional(),
    channels: z
      .array(
        section(
          {
            id: words('the id that the platform gives it').optional(),
            name: words('a name, in which * stands for anything').optional(),
            kind: oneOf(AUDIENCES),
          },
          eachWith('name', 'id'),
        ).refine(({ id, name }) => (id === undefined) !== (name === undefined), {
          error: 'give either "id" or "name".',
        }),
        { error: eachWith('name', 'id') },
      )
      .optional(),
    trends: section({ grain: oneOf([...GRAINS, 'auto']).optional() }).optional(),
    everywhere: kind.optional(),
    kinds: section(
      Object.fromEntries(AUDIENCES.map((each) => [each, kind.optional()])) as Record<
        Audience,
        z.ZodOptional<typeof kind>
      >,
    ).optional(),
  });
}
/** A policy file as it was written. */
export type PolicyFile = z.output<ReturnType<typeof fileSchema>>;
/** The settings of a kind of channel. */
export type KindSettings = NonNullable<PolicyFile['everywhere']>;
