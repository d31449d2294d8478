import { COPYING } from './copying.ts';
import { HEAT } from './heat.ts';
import { INFORMAL_PRESCRIBING } from './informal-prescribing.ts';
import { PATIENT_CONTACT } from './patient-contact.ts';
import { PERSONAL_ADVICE } from './personal-advice.ts';
import { PRIVATE_TALK } from './private-talk.ts';
import { SECRET } from './secret.ts';
import type { MatterShape } from './shape.ts';
import { UNDECLARED_INTEREST } from './undeclared-interest.ts';
import { UNVERIFIABLE_CLAIM } from './unverifiable-claim.ts';

/** Every matter that is looked for. */
export const SHAPES: readonly MatterShape[] = [
  PATIENT_CONTACT,
  PERSONAL_ADVICE,
  INFORMAL_PRESCRIBING,
  UNDECLARED_INTEREST,
  UNVERIFIABLE_CLAIM,
  COPYING,
  HEAT,
  PRIVATE_TALK,
  SECRET,
];
