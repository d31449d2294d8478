import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import { digestPlaces, digestSettings } from './digest-places.ts';
import type { Community } from '../risk/community.ts';
import { COUNTRIES } from '../risk/community.ts';
import { AUDIENCES, GRAINS, SEVERITIES, type Audience } from '../vocabulary.ts';
import { NUDGE_MANNERS, RULEBOOKS, type ChannelPolicies, type ChannelPolicy } from './channel-policy.ts';
import type { ChannelPattern, Policy } from './policy.ts';

/** One thing in a policy file that cannot be used. */
export interface PolicyProblem {
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly remedy: string;
}

/** A policy file that cannot be used: says where, and what to write instead. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
  constructor(path: string, problems: readonly PolicyProblem[]) {
    const inOrder = problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    const lines = inOrder.map(
      ({ line, remedy }) => `${path}${line === null ? '' : `:${String(line)}`}: ${remedy}`,
    );
    super(lines.join('\n'));
  }
}

export interface PolicyFileOptions {
  /** How errors call the file. */
  readonly path: string;
  /** What holds where the file says nothing. */
  readonly defaults: Policy;
  /** The ids of the duties. */
  readonly rules: readonly string[];
}

/**
 * Reads a policy file.
 * @throws PolicyError with every line that cannot be used, and the remedy
 */
export function readPolicy(source: string, { path, defaults, rules }: PolicyFileOptions): Policy {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const broken = document.errors.map(({ pos }) => ({
    line: counter.linePos(pos[0]).line,
    remedy: 'this is not YAML; check the indentation, the colons and the quotation marks here.',
  }));
  if (broken.length > 0) throw new PolicyError(path, broken);
  const parsed = fileSchema(rules).safeParse(valueOf(document, path));
  if (!parsed.success) throw new PolicyError(path, problemsOf(parsed.error, document, counter));
  return settle(parsed.data, defaults);
}

/** @throws PolicyError on an alias that points nowhere, or at too much */
function valueOf(document: Document, path: string): unknown {
  try {
    return document.toJS() ?? {};
  } catch {
    const remedy = 'an alias (*) in it cannot be followed; write out what it stands for.';
    throw new PolicyError(path, [{ line: null, remedy }]);
  }
}

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
const section = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'invalid_type' ? 'write settings below this, indented.' : undefined),
  });

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const idsOf = (key: string, shape: RegExp, example: string) => {
  const error = `list ids under "${key}", such as ${example}.`;
  return z.array(z.string({ error }).regex(shape, { error }), { error });
};

function fileSchema(rules: readonly string[]) {
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
        .array(section({ label: words('what it is called'), link }), {
          error: 'list them, each with "- label:".',
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
    }).optional(),
    channels: z
      .array(
        section({
          id: words('the id that the platform gives it').optional(),
          name: words('a name, in which * stands for anything').optional(),
          kind: oneOf(AUDIENCES),
        }).refine(({ id, name }) => (id === undefined) !== (name === undefined), {
          error: 'give either "id" or "name".',
        }),
        { error: 'list them, each with "- name:" or "- id:".' },
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
type PolicyFile = z.output<ReturnType<typeof fileSchema>>;
type KindSettings = NonNullable<PolicyFile['everywhere']>;

function settle(file: PolicyFile, defaults: Policy): Policy {
  const { organisation, moderators, community, channels = [], trends, everywhere = {}, kinds = {} } = file;
  const concerns = organisation?.concerns?.map(({ label, link: href }) => ({ label, href }));
  return {
    organisation: {
      name: organisation?.name ?? defaults.organisation.name,
      policyUrl: organisation?.policy ?? defaults.organisation.policyUrl,
      concerns: concerns ?? defaults.organisation.concerns,
    },
    moderators: {
      contact: moderators?.contact ?? defaults.moderators.contact,
      slack: moderators?.slack ?? defaults.moderators.slack,
      entra: moderators?.entra ?? defaults.moderators.entra,
      entraGroups: moderators?.['entra-groups'] ?? defaults.moderators.entraGroups,
    },
    digest: digestPlaces(moderators?.digest, defaults.digest),
    community: communityOf(community, defaults.community),
    channels: channels.map(({ id, name, kind }): ChannelPattern => ({
      match: id === undefined ? { name: name! } : { id },
      kind,
    })),
    trends: { grain: trends?.grain ?? defaults.trends.grain },
    kinds: Object.fromEntries(
      AUDIENCES.map((audience) => [
        audience,
        overlay(overlay(defaults.kinds[audience], everywhere), kinds[audience] ?? {}),
      ]),
    ) as ChannelPolicies,
  };
}

function communityOf(said: PolicyFile['community'], defaults: Community): Community {
  return {
    country: said?.country ?? defaults.country,
    catchment: said?.catchment ?? defaults.catchment,
  };
}

/** The settings of a kind of channel over what holds already. */
function overlay(under: ChannelPolicy, over: KindSettings): ChannelPolicy {
  const hours = over['cooldown-hours'];
  return {
    threshold: over.threshold ?? under.threshold,
    cooldown: hours === undefined ? under.cooldown : hours * 3_600_000,
    nudge: over.nudge ?? under.nudge,
    rulebooks: over.guidance ?? under.rulebooks,
    photoReminder: over['photo-reminder'] ?? under.photoReminder,
    rules: { ...under.rules, ...(over.rules as ChannelPolicy['rules'] | undefined) },
  };
}

function problemsOf({ issues }: z.ZodError, document: Document, counter: LineCounter): PolicyProblem[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys')
      return [
        { line: lineOf(document, issue.path, counter), remedy: `${issue.path.join('.')}: ${issue.message}` },
      ];
    return issue.keys.map((key) => ({
      line: lineOf(document, [...issue.path, key], counter),
      remedy: `${[...issue.path, key].join('.')}: there is no such setting here.`,
    }));
  });
}

/** The line of a setting's key or, where it is missing, of what should hold it. */
function lineOf(document: Document, path: readonly PropertyKey[], counter: LineCounter): number | null {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key: unknown = isMap(parent)
      ? parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key
      : document.getIn(path.slice(0, length), true);
    const start = (key as { range?: readonly number[] } | undefined)?.range?.[0];
    if (start !== undefined) return counter.linePos(start).line;
  }
  return null;
}
