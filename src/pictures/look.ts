import type { Attachment } from '../message.ts';
import type { PictureFault, PictureKind, PictureReading } from '../reading/picture.ts';
import { readScan } from './dicom.ts';
import { dimensionsOf } from './dimensions.ts';
import { readTags } from './exif.ts';
import { formatOf, mayBePicture, type Format } from './kind.ts';
import { TooSlowError, type Ocr } from './ocr.ts';

/** Looks into a file that came with a message; null where it is worth no look. It never throws, and keeps no byte. */
export type Look = (attachment: Attachment) => Promise<PictureReading | null>;

/** Ten megabytes; a photograph of a telephone has two to five (2026). */
export const LARGEST = 10 * 1024 * 1024;
/** Above the cameras of most telephones; decoded, it takes 160 MB. */
const MOST_PIXELS = 40_000_000;
/** Formats whose text can be read. */
const LEGIBLE: ReadonlySet<Format> = new Set<Format>(['jpeg', 'png', 'gif', 'webp', 'tiff', 'bmp']);

/** What was found, but for the name of the file. */
type Found = Omit<PictureReading, 'name'>;

const NOTHING: Found = { kind: null, fault: null, hidden: [], caption: '', text: '' };

/**
 * @param ocr reads the text in pictures
 * @param onFault hears why a picture could not be read
 */
export function createLook(
  ocr: Pick<Ocr, 'read'>,
  onFault: (fault: PictureFault) => void = () => undefined,
): Look {
  return async (attachment) => {
    const reading = await lookAt(attachment, ocr);
    if (reading !== null && reading.fault !== null) onFault(reading.fault);
    return reading;
  };
}

async function lookAt(attachment: Attachment, ocr: Pick<Ocr, 'read'>): Promise<PictureReading | null> {
  const { name } = attachment;
  if (!mayBePicture(attachment)) return null;
  let bytes: Uint8Array;
  try {
    bytes = await attachment.open();
  } catch (error) {
    return { ...NOTHING, name, fault: isTooLarge(error) ? 'too-large' : 'unreachable' };
  }
  try {
    return { name, ...(await lookInto(bytes, ocr)) };
  } catch {
    return { ...NOTHING, name, fault: 'damaged' };
  } finally {
    bytes.fill(0);
  }
}

async function lookInto(bytes: Uint8Array, ocr: Pick<Ocr, 'read'>): Promise<Found> {
  if (bytes.length === 0) return { ...NOTHING, fault: 'empty' };
  if (bytes.length > LARGEST) return { ...NOTHING, fault: 'too-large' };
  const format = formatOf(bytes);
  if (format === null) return { ...NOTHING, fault: 'not-a-picture' };
  if (format === 'dicom') {
    const { namesPatient, isDamaged } = await readScan(bytes);
    return {
      ...NOTHING,
      kind: 'scan',
      fault: isDamaged ? 'damaged' : null,
      hidden: namesPatient ? ['patient'] : [],
    };
  }
  // Tags are read first: that decodes nothing, and what they say counts though the rest be unreadable.
  const { hidden, caption, byCamera } = await readTags(bytes);
  const kind: PictureKind = byCamera || hidden.includes('position') ? 'photo' : 'picture';
  const { text, fault } = await readText(bytes, format, ocr);
  return { kind, fault, hidden, caption, text };
}

interface Text {
  readonly text: string;
  readonly fault: PictureFault | null;
}

async function readText(bytes: Uint8Array, format: Format, ocr: Pick<Ocr, 'read'>): Promise<Text> {
  // Nothing here decodes HEIC; its tags were read.
  if (!LEGIBLE.has(format)) return { text: '', fault: null };
  const size = dimensionsOf(bytes, format);
  if (size === null || size.width * size.height === 0) return { text: '', fault: 'damaged' };
  if (size.width * size.height > MOST_PIXELS) return { text: '', fault: 'too-many-pixels' };
  try {
    const text = await ocr.read(bytes);
    return text === null ? { text: '', fault: 'damaged' } : { text, fault: null };
  } catch (error) {
    return { text: '', fault: error instanceof TooSlowError ? 'too-slow' : 'damaged' };
  }
}

function isTooLarge(error: unknown): boolean {
  return (error as { readonly code?: unknown } | null)?.code === 'too_large';
}
