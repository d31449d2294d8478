import type { Format } from './kind.ts';

/** Pixels across and down. */
export interface Dimensions {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a picture says it is, by its header alone, so that one which would burst when decoded never is.
 * Null where the header does not say, or where nothing here decodes that format.
 */
export function dimensionsOf(bytes: Uint8Array, format: Format): Dimensions | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return READERS[format]?.(view) ?? null;
  } catch (error) {
    // A header that ends too soon.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const READERS: Partial<Readonly<Record<Format, (view: DataView) => Dimensions | null>>> = {
  png: (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  gif: (view) => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }),
  // A bitmap may stand upside down, with a height below zero.
  bmp: (view) => ({ width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }),
  jpeg: readJpeg,
  webp: readWebp,
  tiff: readTiff,
};

/** Walks the segments to the start of a frame; each step goes forward, so that it ends. */
function readJpeg(view: DataView): Dimensions | null {
  for (let at = 2; at < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    // Fill bytes, and markers without a length.
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) at += 2;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function readWebp(view: DataView): Dimensions | null {
  const chunk = view.getUint32(12);
  const low24 = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
  // "VP8X", "VP8L" and "VP8 ".
  if (chunk === 0x56503858) return { width: low24(24) + 1, height: low24(27) + 1 };
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (chunk === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  return null;
}

/** The first directory alone is decoded. */
function readTiff(view: DataView): Dimensions | null {
  const little = view.getUint8(0) === 0x49;
  const directory = view.getUint32(4, little);
  const found = new Map<number, number>();
  for (let entry = 0; entry < view.getUint16(directory, little); entry += 1) {
    const at = directory + 2 + entry * 12;
    const isShort = view.getUint16(at + 2, little) === 3;
    found.set(
      view.getUint16(at, little),
      isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little),
    );
  }
  const [width, height] = [found.get(256), found.get(257)];
  return width === undefined || height === undefined ? null : { width, height };
}
