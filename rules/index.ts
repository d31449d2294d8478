import type { Rule } from '../src/rule.ts';
import { accumulatingCombination } from './accumulating-combination.ts';
import { anonymousDoctor } from './anonymous-doctor.ts';
import { bullyingOrHarassment } from './bullying-or-harassment.ts';
import { copyright } from './copyright.ts';
import { directIdentifier } from './direct-identifier.ts';
import { gratuitousComment } from './gratuitous-comment.ts';
import { heatedPost } from './heated-post.ts';
import { identifyingCombination } from './identifying-combination.ts';
import { informalPrescribing } from './informal-prescribing.ts';
import { patientContact } from './patient-contact.ts';
import { patientDiscussionInPublic } from './patient-discussion-in-public.ts';
import { patientImage } from './patient-image.ts';
import { personalMedicalAdvice } from './personal-medical-advice.ts';
import { privacyLeak } from './privacy-leak.ts';
import { sharedSecret } from './shared-secret.ts';
import { undeclaredInterest } from './undeclared-interest.ts';
import { policyReminder } from './policy-reminder.ts';
import { unsubstantiatedAllegation } from './unsubstantiated-allegation.ts';
import { unverifiablePromotion } from './unverifiable-promotion.ts';

/** Every duty that is looked after, in the order of the README's table. */
export const RULES: readonly Rule[] = [
  directIdentifier,
  identifyingCombination,
  accumulatingCombination,
  patientImage,
  patientDiscussionInPublic,
  patientContact,
  gratuitousComment,
  bullyingOrHarassment,
  unsubstantiatedAllegation,
  personalMedicalAdvice,
  informalPrescribing,
  undeclaredInterest,
  unverifiablePromotion,
  anonymousDoctor,
  copyright,
  heatedPost,
  privacyLeak,
  sharedSecret,
  policyReminder,
];
