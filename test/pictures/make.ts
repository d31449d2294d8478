import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';

/** Real pictures, made by hand, so that a test knows each byte of them. */

const fonts = join(
  dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')),
  'ttf',
  'DejaVuSans.ttf',
);

/** A PNG with lines of text in it, as a screenshot would have. */
export function textPng(lines: readonly string[], [width, height] = [900, 320]): Uint8Array<ArrayBuffer> {
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const rows = escaped.map((line, row) => `<text x="20" y="${60 + row * 50}">${line}</text>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-size="32" font-family="DejaVu Sans"><rect width="100%" height="100%" fill="white"/>${rows}</svg>`;
  const font = { fontFiles: [fonts], loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' };
  return new Uint8Array(new Resvg(svg, { font }).render().asPng());
}

/** What a camera writes into its pictures. */
export interface Exif {
  readonly make?: string;
  readonly position?: readonly [latitude: number, longitude: number];
  readonly owner?: string;
  readonly caption?: string;
  /** The second directory points back at the first. */
  readonly looping?: true;
}

interface Entry {
  readonly tag: number;
  readonly type: 2 | 4 | 5 | 7;
  readonly count: number;
  /** Four bytes, or more that stand elsewhere. */
  readonly value: Buffer;
}

const ascii = (tag: number, text: string): Entry => {
  const value = Buffer.from(`${text}\0`, 'utf8');
  return { tag, type: 2, count: value.length, value };
};
const long = (tag: number, number: number): Entry => {
  const value = Buffer.alloc(4);
  value.writeUInt32LE(number);
  return { tag, type: 4, count: 1, value };
};
const degrees = (tag: number, angle: number): Entry => {
  const value = Buffer.alloc(24);
  for (const [index, number] of [Math.floor(angle), 1, Math.floor((angle % 1) * 60), 1, 0, 1].entries())
    value.writeUInt32LE(number, index * 4);
  return { tag, type: 5, count: 3, value };
};

/** A directory of TIFF at `offset`, with its long values behind it. */
function directory(entries: readonly Entry[], offset: number, next = 0): Buffer {
  const sorted = entries.toSorted((a, b) => a.tag - b.tag);
  const head = Buffer.alloc(2 + sorted.length * 12 + 4);
  const tail: Buffer[] = [];
  let tailAt = offset + head.length;
  head.writeUInt16LE(sorted.length);
  for (const [index, { tag, type, count, value }] of sorted.entries()) {
    const at = 2 + index * 12;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(count, at + 4);
    if (value.length <= 4) value.copy(head, at + 8);
    else {
      head.writeUInt32LE(tailAt, at + 8);
      tail.push(value);
      tailAt += value.length;
    }
  }
  head.writeUInt32LE(next, head.length - 4);
  return Buffer.concat([head, ...tail]);
}

/** A block of EXIF, as TIFF. */
export function exifBlock({ make, position, owner, caption, looping }: Exif): Buffer {
  const exif = directory(owner === undefined ? [] : [ascii(0xa430, owner)], 2_000);
  const [latitude, longitude] = position ?? [0, 0];
  const gps = directory(
    [
      ascii(1, latitude < 0 ? 'S' : 'N'),
      degrees(2, Math.abs(latitude)),
      ascii(3, longitude < 0 ? 'W' : 'E'),
      degrees(4, Math.abs(longitude)),
    ],
    4_000,
  );
  const first = directory(
    [
      ...(make === undefined ? [] : [ascii(0x010f, make)]),
      ...(caption === undefined ? [] : [ascii(0x010e, caption)]),
      ...(owner === undefined ? [] : [long(0x8769, looping ? 8 : 2_000)]),
      ...(position === undefined ? [] : [long(0x8825, looping ? 8 : 4_000)]),
    ],
    8,
    looping ? 8 : 0,
  );
  const block = Buffer.alloc(5_000);
  block.write('II*\0\x08\0\0\0', 'latin1');
  first.copy(block, 8);
  exif.copy(block, 2_000);
  gps.copy(block, 4_000);
  return block;
}

const segment = (marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

/** A plain grey JPEG, as a camera would begin it: every block is the same, two bits each. */
export function greyJpeg(exif: Exif | null = null, [width, height] = [640, 480]): Uint8Array<ArrayBuffer> {
  const frame = Buffer.from([8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 1);
  frame.writeUInt16BE(width, 3);
  const oneCode = (kind: number) =>
    Buffer.concat([Buffer.from([kind, 1]), Buffer.alloc(15), Buffer.from([0])]);
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...(exif === null ? [] : [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifBlock(exif)]))]),
      segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
      segment(0xc0, frame),
      segment(0xc4, oneCode(0x00)),
      segment(0xc4, oneCode(0x10)),
      segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.alloc(Math.ceil((blocks * 2) / 8)),
      Buffer.from([0xff, 0xd9]),
    ]),
  );
}

const chunk = (type: string, body: Uint8Array): Buffer => {
  const framed = Buffer.concat([Buffer.alloc(4), Buffer.from(type), body, Buffer.alloc(4)]);
  framed.writeUInt32BE(body.length);
  framed.writeUInt32BE(crc32(framed.subarray(4, -4)), framed.length - 4);
  return framed;
};

/** A PNG with tags, put between the header and the rest of another. */
export function withExif(png: Uint8Array, exif: Exif): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    Buffer.concat([png.subarray(0, 33), chunk('eXIf', exifBlock(exif)), png.subarray(33)]),
  );
}

/** A small file that claims to be huge, and would be: rows and rows of zeros. */
export function bombPng(side = 60_000): Uint8Array<ArrayBuffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side);
  header.writeUInt32BE(side, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc(4_000_000));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', data),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

/** A GIF of one grey pixel, shown again and again. */
export function framesGif(frames: number): Uint8Array<ArrayBuffer> {
  const frame = Buffer.from('21f90400010000002c00000000010001000002024401003b', 'hex').subarray(0, -1);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('GIF89a', 'latin1'),
      Buffer.from('01000100800000808080ffffff', 'hex'),
      ...Array.from({ length: frames }, () => frame),
      Buffer.from([0x3b]),
    ]),
  );
}

/** A DICOM file, element by element, in explicit little endian. */
export function dicom(
  tags: Readonly<Record<string, string>>,
  {
    transferSyntax = '1.2.840.10008.1.2.1',
    tail = Buffer.alloc(0),
  }: { transferSyntax?: string; tail?: Buffer } = {},
): Uint8Array<ArrayBuffer> {
  const element = (tag: string, kind: string, value: string): Buffer => {
    const padded = Buffer.from(value.length % 2 === 0 ? value : `${value}${kind === 'UI' ? '\0' : ' '}`);
    const head = Buffer.alloc(8);
    head.writeUInt16LE(Number.parseInt(tag.slice(0, 4), 16));
    head.writeUInt16LE(Number.parseInt(tag.slice(4), 16), 2);
    head.write(kind, 4);
    head.writeUInt16LE(padded.length, 6);
    return Buffer.concat([head, padded]);
  };
  const kinds: Readonly<Record<string, string>> = { '00100010': 'PN', '00100030': 'DA', '00080060': 'CS' };
  return new Uint8Array(
    Buffer.concat([
      Buffer.alloc(128),
      Buffer.from('DICM'),
      element('00020010', 'UI', transferSyntax),
      ...Object.entries(tags)
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([tag, value]) => element(tag, kinds[tag] ?? 'LO', value)),
      tail,
    ]),
  );
}

/** An element that claims four gigabytes. */
export const HUGE_ELEMENT = Buffer.from([0x10, 0x00, 0x20, 0x00, 0x4f, 0x42, 0, 0, 0xfe, 0xff, 0xff, 0xff]);
