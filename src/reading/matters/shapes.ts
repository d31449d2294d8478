import { INFORMAL_PRESCRIBING } from './informal-prescribing.ts';
import type { MatterShape } from './shape.ts';

/** Every matter that is looked for. */
export const SHAPES: readonly MatterShape[] = [INFORMAL_PRESCRIBING];
