import type { Rule } from '../src/rule.ts';
import { accumulatingCombination } from './accumulating-combination.ts';
import { bullyingOrHarassment } from './bullying-or-harassment.ts';
import { directIdentifier } from './direct-identifier.ts';
import { gratuitousComment } from './gratuitous-comment.ts';
import { identifyingCombination } from './identifying-combination.ts';
import { patientImage } from './patient-image.ts';
import { unsubstantiatedAllegation } from './unsubstantiated-allegation.ts';

/** Every duty that is looked after, in the order of the README's table. */
export const RULES: readonly Rule[] = [
  directIdentifier,
  identifyingCombination,
  accumulatingCombination,
  patientImage,
  gratuitousComment,
  bullyingOrHarassment,
  unsubstantiatedAllegation,
];
