import { createDetector } from './detector.ts';
import type { Judged } from './judge.ts';
import { defaultPolicies, type ChannelPolicy, type PolicyOf } from './policy/channel-policy.ts';
import { declaresConsent } from './reading/consent.ts';
import { namesSomeone, wordsOfFileName } from './reading/file-name.ts';
import type { PictureEvidence, PicturePlace, PictureReading, Told } from './reading/picture.ts';
import { localWordsOf } from './reading/local-words.ts';
import { readProfile } from './reading/profile.ts';
import { read } from './reading/read.ts';
import { NOTHING_TOLD } from './recall/recall.ts';
import { DEFAULT_COMMUNITY, type Community } from './risk/community.ts';
import { createReckoner } from './risk/expected-matches.ts';
import type { Evidence, Finding, Rule } from './rule.ts';
import type { Audience } from './vocabulary.ts';

/** Judges the pictures that came with a message, beside what the message says of them. */
export type PictureJudge = (said: Judged, pictures: readonly PictureReading[]) => readonly Finding[];

export interface PictureJudgeSettings {
  readonly rules: readonly Rule[];
  /** The defaults, if none is handed in. */
  readonly policyOf?: PolicyOf;
  /** The people among whom a patient might be found; of the whole country, if none is handed in. */
  readonly community?: () => Community;
}

/** Where pictures are of patients more often than not. */
const CLINICAL: readonly Audience[] = ['direct-care', 'clinical-social'];
const DEFAULTS = defaultPolicies();

/** A judge of pictures: the words in them are read like any message, of a patient of whom nothing was told before. */
export function assemblePictureJudge({
  rules,
  policyOf = (audience) => DEFAULTS[audience],
  community = () => DEFAULT_COMMUNITY,
}: PictureJudgeSettings): PictureJudge {
  const aboutPictures = createDetector(rules.filter(({ judges }) => judges === 'pictures'));
  const aboutWords = createDetector(rules.filter(({ judges }) => judges === 'both'));

  function evidence(said: Judged, text: string, policy: ChannelPolicy, pictures: Evidence['pictures']) {
    const { audience, saidAt } = said;
    const people = community();
    const reading = read(text, [], NOTHING_TOLD, localWordsOf(people));
    const estimates = createReckoner(people).estimate(reading);
    return {
      reading,
      estimates: estimates.map(({ alone }) => alone),
      sums: estimates.map(({ sum }) => sum),
      threshold: policy.threshold,
      audience,
      profile: readProfile(said.profile),
      saidAt,
      pictures,
    } satisfies Evidence;
  }

  function look(said: Judged, picture: PictureReading, policy: ChannelPolicy): PictureEvidence {
    const tell = (place: PicturePlace, text: string): Told[] =>
      aboutWords(evidence(said, text, policy, null), policy).map(({ rule, why }) => ({ place, rule, why }));
    const { kind, hidden, name, text, caption } = picture;
    const named: Told[] = namesSomeone(name)
      ? [{ place: 'file-name', rule: null, why: 'Its file is named after somebody.' }]
      : tell('file-name', wordsOfFileName(name));
    return { kind, hidden, told: [...tell('text', text), ...tell('caption', caption), ...named] };
  }

  return (said, pictures) => {
    const policy = policyOf(said.audience);
    const each = pictures.filter(({ kind }) => kind !== null).map((picture) => look(said, picture, policy));
    if (each.length === 0) return [];
    const judged = {
      each,
      isConsented: declaresConsent(said.text),
      earnReminder: policy.photoReminder && CLINICAL.includes(said.audience),
    };
    return aboutPictures(evidence(said, said.text, policy, judged), policy);
  };
}
