import { HEALTH_TALK } from './health-talk.ts';
import { HEAT } from './heat.ts';
import { INFORMAL_PRESCRIBING } from './informal-prescribing.ts';
import { PATIENT_CONTACT } from './patient-contact.ts';
import { PATIENT_TALK } from './patient-talk.ts';
import { SECRET } from './secret.ts';
import type { MatterShape } from './shape.ts';
import { SPEAKS_AS_CLINICIAN } from './speaks-as-clinician.ts';

/** Every matter that is looked for. */
export const SHAPES: readonly MatterShape[] = [
  PATIENT_TALK,
  PATIENT_CONTACT,
  INFORMAL_PRESCRIBING,
  SPEAKS_AS_CLINICIAN,
  HEALTH_TALK,
  HEAT,
  SECRET,
];
