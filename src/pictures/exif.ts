import type { Hidden } from '../reading/picture.ts';

/** What the tags of a picture's file say. */
export interface Tags {
  readonly hidden: readonly Hidden[];
  readonly caption: string;
  /** Whether they name the camera that took it. */
  readonly byCamera: boolean;
}

const NO_TAGS: Tags = { hidden: [], caption: '', byCamera: false };

/** Tags that name whoever owns the device or took the picture. */
const OWNER = ['CameraOwnerName', 'OwnerName', 'Artist', 'XPAuthor', 'Byline'];
const CAPTION = [
  'ImageDescription',
  'UserComment',
  'XPTitle',
  'XPComment',
  'XPSubject',
  'XPKeywords',
  'ObjectName',
  'Headline',
  'Caption',
  'Keywords',
];
const LONGEST_CAPTION = 5_000;

/** Reads EXIF and IPTC. Tags that are damaged say nothing. */
export async function readTags(bytes: Uint8Array): Promise<Tags> {
  // Loaded with the first picture, so that nobody waits for it who sends none.
  const { default: exifr } = await import('exifr');
  const tags: unknown = await exifr
    .parse(bytes, {
      tiff: true,
      gps: true,
      iptc: true,
      xmp: false,
      icc: false,
      jfif: false,
      ihdr: false,
      ifd1: false,
      interop: false,
      makerNote: false,
      userComment: true,
      reviveValues: false,
    })
    .catch(() => undefined);
  return typeof tags === 'object' && tags !== null ? understand(tags as Record<string, unknown>) : NO_TAGS;
}

function understand(tags: Readonly<Record<string, unknown>>): Tags {
  const isSaid = (tag: string) => wordsOf(tags[tag]) !== '';
  const { latitude, longitude } = tags;
  const isPlaced = Number.isFinite(latitude) && Number.isFinite(longitude);
  // Devices without a fix write zeros: a place in the sea.
  const somewhere = isPlaced && (latitude !== 0 || longitude !== 0);
  return {
    hidden: [...(somewhere ? ['position' as const] : []), ...(OWNER.some(isSaid) ? ['owner' as const] : [])],
    caption: CAPTION.map((tag) => wordsOf(tags[tag]))
      .filter((words) => words !== '')
      .join('\n')
      .slice(0, LONGEST_CAPTION),
    byCamera: isSaid('Make') || isSaid('Model') || isSaid('LensModel'),
  };
}

/** A tag as words; those of the XP family are UTF-16, some comments carry their encoding in front. */
function wordsOf(tag: unknown): string {
  if (typeof tag === 'string') return tag.replaceAll('\0', '').trim();
  if (Array.isArray(tag)) return tag.map(wordsOf).join(' ').trim();
  if (!(tag instanceof Uint8Array)) return '';
  const head = new TextDecoder('latin1').decode(tag.subarray(0, 8));
  const isTwoByte = tag[1] === 0 || head.startsWith('UNICODE');
  const body = /^(?:ASCII|UNICODE)\0/.test(head) ? tag.subarray(8) : tag;
  return new TextDecoder(isTwoByte ? 'utf-16le' : 'utf-8').decode(body).replaceAll('\0', '').trim();
}
