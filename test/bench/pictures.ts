import { createLook } from '../../src/pictures/look.ts';
import { createOcr } from '../../src/pictures/ocr.ts';
import type { PictureReading } from '../../src/reading/picture.ts';
import { bombPng, dicom, framesGif, greyJpeg, textPng, withExif } from '../pictures/make.ts';

/** `npm run bench:pictures`: how long it takes to look into a picture of each kind, and what that holds in memory. */

const RUNS = 5;
const CAMERA = { make: 'Apple', position: [54.5, -0.6], owner: 'Femi' } as const;
const NOTES = [
  'Bed 4 Tadeusz Wrona, DOB 03/11/1961, NHS 943 476 5919',
  'Fractured neck of femur, for theatre this afternoon',
  'Bloods: Hb 104, Na 131, creatinine 96, INR 1.1',
  'Please chase the echo and the anaesthetic review',
];
const page = (rows: number) => Array.from({ length: rows }, (_, row) => NOTES[row % NOTES.length]!);

const KINDS: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  ['photo, JPEG, 0.3 MP, no text', greyJpeg(CAMERA)],
  ['photo, JPEG, 12 MP, no text', greyJpeg(CAMERA, [4_000, 3_000])],
  ['screenshot, PNG, 0.3 MP, 4 lines', textPng(NOTES, [1_000, 320])],
  ['screenshot, PNG, 3 MP, 48 lines', withExif(textPng(page(48), [1_170, 2_532]), CAMERA)],
  ['photo of a page, PNG, 12 MP, 58 lines', textPng(page(58), [4_000, 3_000])],
  ['GIF of 5,000 frames', framesGif(5_000)],
  ['scan, DICOM, 1 MB', dicom({ '00100010': 'WRONA^TADEUSZ' }, { tail: pixels(1_000_000) })],
  ['PNG of 3,600 MP in 4 KB', bombPng()],
  ['not a picture, 10 MB', new Uint8Array(10 * 1024 * 1024).fill(65)],
];

const ocr = createOcr();
const look = createLook(ocr);
const mebibytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

async function timed(bytes: Uint8Array): Promise<{ time: number; reading: PictureReading | null }> {
  // A copy, since what was looked into is wiped.
  const copy = new Uint8Array(bytes);
  const begin = performance.now();
  const reading = await look({ name: 'IMG_2034', mediaType: null, open: async () => copy });
  return { time: performance.now() - begin, reading };
}

const before = mebibytes();
const cold = await timed(KINDS[2]![1]);
console.log(`The first picture of all, with the reader started: ${cold.time.toFixed(0)} ms`);
console.log(`Memory: ${before} MiB before, ${mebibytes()} MiB with the reader\n`);
console.log(
  `${'kind'.padEnd(42)}${'median ms'.padStart(10)}${'slowest'.padStart(10)}${'MiB'.padStart(7)}  read as`,
);
for (const [kind, bytes] of KINDS) {
  const runs: Awaited<ReturnType<typeof timed>>[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await timed(bytes));
  const times = runs.map(({ time }) => time).toSorted((a, b) => a - b);
  const { kind: as, fault, text } = runs[0]!.reading!;
  const [median, slowest] = [times[Math.floor(RUNS / 2)]!, times.at(-1)!].map((time) => time.toFixed(1));
  const made = fault ?? `${as ?? ''}, ${String(text.length)} characters`;
  console.log(
    `${kind.padEnd(42)}${median!.padStart(10)}${slowest!.padStart(10)}${String(mebibytes()).padStart(7)}  ${made}`,
  );
}
await ocr.close();

/** The element that holds the pixels, at the end of a DICOM file. */
function pixels(size: number): Buffer {
  const head = Buffer.from([0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x57, 0, 0, 0, 0, 0, 0]);
  head.writeUInt32LE(size, 8);
  return Buffer.concat([head, Buffer.alloc(size)]);
}
