import { COPYING } from './copying.ts';
import { HEALTH_TALK } from './health-talk.ts';
import { HEAT } from './heat.ts';
import { INFORMAL_PRESCRIBING } from './informal-prescribing.ts';
import { PATIENT_CONTACT } from './patient-contact.ts';
import { PATIENT_TALK } from './patient-talk.ts';
import { PERSONAL_ADVICE } from './personal-advice.ts';
import { PRIVATE_TALK } from './private-talk.ts';
import { SECRET } from './secret.ts';
import type { MatterShape } from './shape.ts';
import { SPEAKS_AS_CLINICIAN } from './speaks-as-clinician.ts';
import { UNDECLARED_INTEREST } from './undeclared-interest.ts';
import { UNVERIFIABLE_CLAIM } from './unverifiable-claim.ts';

/** Every matter that is looked for. */
export const SHAPES: readonly MatterShape[] = [
  HEALTH_TALK,
  HEAT,
  INFORMAL_PRESCRIBING,
  PATIENT_CONTACT,
  PATIENT_TALK,
  SECRET,
  SPEAKS_AS_CLINICIAN,
  COPYING,
  PERSONAL_ADVICE,
  PRIVATE_TALK,
  UNDECLARED_INTEREST,
  UNVERIFIABLE_CLAIM,
];
