import { HEAT } from './heat.ts';
import { INFORMAL_PRESCRIBING } from './informal-prescribing.ts';
import { PATIENT_CONTACT } from './patient-contact.ts';
import { SECRET } from './secret.ts';
import type { MatterShape } from './shape.ts';

/** Every matter that is looked for. */
export const SHAPES: readonly MatterShape[] = [PATIENT_CONTACT, INFORMAL_PRESCRIBING, HEAT, SECRET];
