import { isForename } from './words.ts';

/** Endings that Greek and Latin gave to diseases, operations and drugs, and to hardly anything else. */
const ENDINGS =
  /(?:itis|osis|[a-z]{3}oma|aemia|emia|opathy|ectomy|otomy|ostomy|oscopy|plegia|paresis|algia|reflexia|rrhagic|[a-z]{3}oid|uria|mania|phobia|megaly|megacolon|penia|rrhage|rrhagia|rrhoea|rrhea|plasty|cele|lysis|stenosis|sclerosis|trophy|oedema|ptosis|phylaxis|ectasis|thorax|cardia|kinesia|praxia|phasia|phagia|pnoea|pnea|oxia|dural|durals|cillin|mycin|floxacin|cycline|parin|prazole|conazole|sartan|statin|dipine|olol|oxetine|azepam|zolam|triptan|gliptin|gliflozin|xaban|gatran|pril|tidine|prost|glutide|azole|tretinoin|mab|nib|ciclovir|vudine|platin|taxel|rubicin|caine|curonium)s?$/;
/** Ordinary words that end alike. */
const ORDINARY = new Set([
  'devoid',
  'android',
  'androids',
  'asteroid',
  'asteroids',
  'humanoid',
  'tabloid',
  'tabloids',
  'celluloid',
  'polaroid',
  'polaroids',
  'factoid',
  'factoids',
  'trapezoid',
  'diagnosis',
  'prognosis',
  'hypnosis',
  'coma',
  'aroma',
  'diploma',
  'stigma',
  'analysis',
  'paralysis',
  'trophy',
  'mania',
  'romania',
  'tasmania',
  'oklahoma',
  'cocaine',
  'ukraine',
  'bulimia',
  'academia',
  'catalysis',
  'schizophrenia',
  'bohemia',
  'lithuania',
  'catastrophe',
  'neurosis',
  'atrophy',
  'wannacry',
  'stamina',
  'roma',
  'sonoma',
  'paloma',
  'arachnophobia',
  'claustrophobia',
  'homophobia',
  'islamophobia',
  'xenophobia',
  'transphobia',
  'coulrophobia',
]);
const SHORTEST = 6;

/** Whether a folded word is shaped like the name of a disease, an operation or a drug; Ifeoma and Chioma are women. */
export function isMedicallyShaped(word: string): boolean {
  return word.length >= SHORTEST && ENDINGS.test(word) && !ORDINARY.has(word) && !isForename(word);
}
