import type { Rule } from '../src/rule.ts';
import { accumulatingCombination } from './accumulating-combination.ts';
import { bullyingOrHarassment } from './bullying-or-harassment.ts';
import { copyright } from './copyright.ts';
import { directIdentifier } from './direct-identifier.ts';
import { gratuitousComment } from './gratuitous-comment.ts';
import { identifyingCombination } from './identifying-combination.ts';
import { personalMedicalAdvice } from './personal-medical-advice.ts';
import { privacyLeak } from './privacy-leak.ts';
import { undeclaredInterest } from './undeclared-interest.ts';
import { unsubstantiatedAllegation } from './unsubstantiated-allegation.ts';
import { unverifiablePromotion } from './unverifiable-promotion.ts';

/** Every duty that is looked after, in the order of the README's table. */
export const RULES: readonly Rule[] = [
  directIdentifier,
  identifyingCombination,
  accumulatingCombination,
  gratuitousComment,
  bullyingOrHarassment,
  unsubstantiatedAllegation,
  personalMedicalAdvice,
  undeclaredInterest,
  unverifiablePromotion,
  copyright,
  privacyLeak,
];
