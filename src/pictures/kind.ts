/** The formats that are looked into. */
export type Format = 'jpeg' | 'png' | 'gif' | 'webp' | 'tiff' | 'heic' | 'bmp' | 'dicom';

const HEIF_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1', 'avif'];

/** What bytes are by their beginning, whatever their name or media type says; null where they are no picture. */
export function formatOf(bytes: Uint8Array): Format | null {
  const ascii = (start: number, end: number) => String.fromCharCode(...bytes.subarray(start, end));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(0, 6) === 'GIF87a' || ascii(0, 6) === 'GIF89a') return 'gif';
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp';
  if (ascii(0, 4) === 'II*\0' || ascii(0, 4) === 'MM\0*') return 'tiff';
  if (ascii(4, 8) === 'ftyp' && HEIF_BRANDS.includes(ascii(8, 12))) return 'heic';
  if (ascii(128, 132) === 'DICM') return 'dicom';
  // Two letters alone would take a text that begins with "BM" for a picture.
  if (ascii(0, 2) === 'BM' && bytes[6] === 0 && bytes[7] === 0 && bytes[15] === 0) return 'bmp';
  return null;
}

/** Media types that no picture has; anything else is believed only once its content agrees. */
const OTHER = /^(?:text|audio|video|font)\/|^application\/(?:pdf|json|zip|xml|rtf|msword|vnd\.)/i;

/** Whether a file is worth fetching, by what the platform says of it: a document or a film is not. */
export function mayBePicture({
  name,
  mediaType,
}: {
  readonly name: string;
  readonly mediaType: string | null;
}): boolean {
  return mediaType === null || /\.dcm$/i.test(name) || !OTHER.test(mediaType);
}
