import { defineRule, type Detection } from '../src/rule.ts';
import type { Hidden, PictureEvidence, PictureReading, Told } from '../src/reading/picture.ts';

type Severity = NonNullable<Detection['severity']>;

/** What each thing in a picture is called in a nudge, the gravest first, and how grave it is. */
const SIGNS = {
  patient: ['the patient’s details in its tags', 'high'],
  text: ['text that may identify a patient', 'high'],
  caption: ['a caption that may identify a patient', 'high'],
  'private-text': ['text that is better kept private', 'medium'],
  'file-name': ['a file name that seems to name somebody', 'medium'],
  position: ['the position where it was taken', 'medium'],
  owner: ['the name of whoever owns the camera', 'low'],
} as const satisfies Readonly<Record<string, readonly [words: string, severity: Severity]>>;
type Sign = keyof typeof SIGNS;
const IN_ORDER = Object.keys(SIGNS) as Sign[];
const GRAVITY: readonly Severity[] = ['low', 'medium', 'high'];

/** A photograph in which nothing was found. */
const PHOTOGRAPH = 'photograph';
/** Duties whose findings speak of a patient. */
const OF_PATIENTS = ['direct-identifier', 'identifying-combination'];

const list = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
const wordsFor = (entities: readonly string[]) =>
  list(IN_ORDER.filter((sign) => entities.includes(sign)).map((sign) => SIGNS[sign][0]));

/** A picture that shows, or whose file holds, more than was meant to be shared. */
export const patientImage = defineRule({
  id: 'patient-image',
  title: 'A picture that gives a patient away: its text, its file name, its tags, where it was taken',
  reason:
    'Pictures identify people far more readily than words, travel on by a tap, and carry more than can be seen in them.',
  citations: [
    'usm-2024:18',
    'gmp-2024:88',
    'gmc-2013:8',
    'bma-2024:Follow GMC guidance before taking and sharing pictures of patients or where you work',
    'nmc-social-media:pictures of patients',
  ],
  severity: 'medium',
  answers: ['not-a-patient', 'consented', 'wrong'],
  wordable: false,
  judges: 'pictures',
  detect({ pictures }) {
    if (pictures === null || pictures.isConsented) return [];
    const signs = IN_ORDER.filter((sign) => pictures.each.some((picture) => signsOf(picture).includes(sign)));
    if (signs.length > 0) return [found(signs, pictures.each)];
    if (!pictures.earnReminder || !pictures.each.some(({ kind }) => kind === 'photo')) return [];
    return [{ spans: [], entities: [PHOTOGRAPH], why: 'It is a photograph.', severity: 'low', once: true }];
  },
  nudge: {
    noticed: ({ entities }) =>
      entities.includes(PHOTOGRAPH)
        ? 'You shared a photograph. If a patient is in it, have they agreed to this?'
        : `The picture that you shared seems to hold ${wordsFor(entities)}.`,
    suggestion: ({ entities }) =>
      entities.includes(PHOTOGRAPH)
        ? 'Nothing was found in it, and you will not be asked again. A patient’s agreement to be seen here belongs in their notes; the record’s own picture store is the safer place.'
        : adviceOn(entities),
  },
  posted: { audience: 'clinical-social', pictures: examplePictures() },
  examples: {
    flag: [
      'thoughts on this rash? [rash.jpg]',
      'anyone know what this is [with-position.jpg]',
      'beautiful sunrise from the helipad after nights [helipad-with-position.jpg]',
      'CT head from overnight, would you call that a bleed? [head.dcm]',
      'can someone explain this list to me [ward-list.png]',
      'look what the portal did again [portal.png]',
      'healing nicely [IMG smith john 1956.jpg]',
      'can you read the number? [wristband Mrs Okafor.jpg]',
      '[okonkwo-wound-day3.jpg]',
      'new camera, what do you think [with-owner.jpg]',
      'sharing for teaching [captioned.jpg]',
      'awaiting consent, but look at this [with-position.jpg]',
      'consented for theatre, photo for the reg [with-position.jpg]',
      'the letter came back like this [letter.png]',
      'the new starter sheet is up in the office [sign-in.png]',
    ],
    leave: [
      'consent form signed, photo in notes [rash.jpg]',
      'patient consented to the photo, stored in the record as well [with-position.jpg]',
      'posted with her written consent [wristband Mrs Okafor.jpg]',
      'sepsis six for the new starters [Sepsis pathway diagram.png]',
      'when the bleep goes at 16:59 [meme.png]',
      'slides from this morning [Dr Smith slides.png]',
      'does anybody else get this error? [Screenshot 2026-11-21 at 10.12.33.png]',
      'rota for next week [rota.png]',
      'new coffee machine [IMG_2034.png]',
      'whiteboard from the improvement meeting [WhatsApp Image 2026-11-21 at 10.12.33.png]',
      'OSCE station, have a go [osce.png]',
      'scan of the phantom, new protocol [phantom.dcm]',
      'this one would not open for me either [broken.jpg]',
      'Grace and Femi at the leaving do [Grace Adeyemi leaving party.png]',
    ],
  },
});

function signsOf({ hidden, told }: PictureEvidence): Sign[] {
  return [...hidden.map((each: Hidden): Sign => each), ...told.flatMap(signOf)];
}

/** Of a file's name only people matter: devices make names that look like a code. */
function signOf({ place, rule }: Told): Sign[] {
  if (rule === null || OF_PATIENTS.includes(rule)) return [place];
  return place === 'file-name' ? [] : ['private-text'];
}

function found(signs: readonly Sign[], each: readonly PictureEvidence[]): Detection {
  const reasons = new Set(each.flatMap(({ told }) => told.map(({ why }) => why)));
  const gravest = Math.max(...signs.map((sign) => GRAVITY.indexOf(SIGNS[sign][1])));
  return {
    spans: [],
    entities: signs,
    why: [`It holds ${wordsFor(signs)}.`, ...reasons].join(' '),
    severity: GRAVITY[gravest]!,
  };
}

/** What can be done, for what was found. */
function adviceOn(entities: readonly string[]): string {
  const has = (...signs: readonly Sign[]) => signs.some((sign) => entities.includes(sign));
  const steps = [
    ...(has('text', 'private-text') ? ['crop or cover the text'] : []),
    ...(has('patient') ? ['export it without the patient’s details'] : []),
    ...(has('position', 'owner', 'caption')
      ? ['share a screenshot of it, which leaves its tags behind']
      : []),
    ...(has('file-name') ? ['give the file another name'] : []),
  ];
  const first = list(steps);
  return `Take it down if you can, and before it is shared again ${first}. Make sure that whoever is in it has agreed, or send it through the record’s own picture store.`;
}

/** What was read of the pictures that the examples name. */
function examplePictures(): PictureReading[] {
  const picture = (name: string, more: Partial<PictureReading> = {}): PictureReading => ({
    name,
    kind: 'picture',
    fault: null,
    hidden: [],
    caption: '',
    text: '',
    ...more,
  });
  const photo = (name: string, more: Partial<PictureReading> = {}) =>
    picture(name, { kind: 'photo', ...more });
  return [
    photo('rash.jpg'),
    photo('with-position.jpg', { hidden: ['position'] }),
    photo('helipad-with-position.jpg', { hidden: ['position'] }),
    photo('with-owner.jpg', { hidden: ['owner'] }),
    photo('captioned.jpg', { caption: 'Mrs Obaseki, bed 6, left heel' }),
    photo('IMG smith john 1956.jpg'),
    photo('wristband Mrs Okafor.jpg'),
    photo('okonkwo-wound-day3.jpg'),
    picture('head.dcm', { kind: 'scan', hidden: ['patient'] }),
    picture('phantom.dcm', { kind: 'scan' }),
    picture('ward-list.png', { text: 'Bed 4  Tadeusz Wrona  DOB 03/11/1961  # NOF\nBed 5 empty' }),
    picture('portal.png', { text: 'Error 500\nNHS number 943 476 5919\nTry again' }),
    picture('letter.png', {
      text: 'Dear Dr Hughes,\nRe: Mrs Farida Noorzai, NHS no 943 476 5919\nThank you for referring this lady.',
    }),
    picture('sign-in.png', { text: 'Ward PC 3\nlogin: ward7\npassword: Tulip44!' }),
    picture('Sepsis pathway diagram.png', { text: 'Sepsis six\nGive oxygen\nTake blood cultures' }),
    picture('meme.png', { text: 'ONE DOES NOT SIMPLY\nLEAVE ON TIME' }),
    picture('Dr Smith slides.png', { text: 'Hyponatraemia\nDr A Smith, Renal' }),
    picture('Screenshot 2026-11-21 at 10.12.33.png', { text: 'An error occurred. Please sign in again.' }),
    picture('rota.png', { text: 'Mon  Katarzyna  Ward 9\nTue  Dr Obaseki  Ward 6' }),
    picture('IMG_2034.png'),
    picture('WhatsApp Image 2026-11-21 at 10.12.33.png', { text: 'Ideas\nHuddle at 8\nFewer forms' }),
    picture('osce.png', { text: 'OSCE station 4: Mrs Smith has chest pain, take a history' }),
    picture('Grace Adeyemi leaving party.png'),
    picture('broken.jpg', { kind: null, fault: 'damaged' }),
  ];
}
