import { list } from '../lexicon/list.ts';
import type { MatterShape } from './shape.ts';

/** A prescription asked for, offered or given outside of care: for oneself, one's own people or somebody unseen. */
export const INFORMAL_PRESCRIBING: MatterShape = {
  kind: 'informal-prescribing',
  words: {
    script: list(`script, scripts, prescription, prescriptions, private script, private prescription, rx`),
  },
  ways: [{ needs: [`@ask ~8 @script ~4 for me|my|myself`] }],
  unless: '',
};
