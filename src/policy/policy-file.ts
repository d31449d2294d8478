import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Community } from '../risk/community.ts';
import { AUDIENCES } from '../vocabulary.ts';
import type { ChannelPolicies, ChannelPolicy } from './channel-policy.ts';
import { digestPlaces } from './digest-places.ts';
import { fileSchema, type KindSettings, type PolicyFile } from './policy-schema.ts';
import type { ChannelPattern, Policy } from './policy.ts';
import { MendableError } from '../mendable-error.ts';

/** One thing in a policy file that cannot be used. */
export interface PolicyProblem {
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly remedy: string;
}

/** A policy file that cannot be used: says where, and what to write instead. */
export class PolicyError extends MendableError {
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
    places: said?.places?.map(({ name, people = null }) => ({ name, people })) ?? defaults.places,
    wards: said?.wards ?? defaults.wards,
    knownBy: said?.['known-by'] ?? defaults.knownBy,
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
