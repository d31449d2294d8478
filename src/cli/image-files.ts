import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Attachment } from '../message.ts';
import { createLook, LARGEST } from '../pictures/look.ts';
import { createOcr } from '../pictures/ocr.ts';
import type { PictureFault, PictureReading } from '../reading/picture.ts';

/** Why a picture says nothing, in words. */
const FAULTS: Readonly<Record<PictureFault, string>> = {
  empty: 'it is empty',
  'too-large': 'it is larger than 10 MB',
  'not-a-picture': 'it is no picture that is known here',
  'too-many-pixels': 'it has more than 40 million pixels',
  damaged: 'it is damaged or cut short',
  'too-slow': 'its text took too long to read',
  unreachable: 'the file cannot be opened',
};

/** Looks into files of this machine, as into pictures that came with a message. */
export async function lookIntoFiles(paths: readonly string[]): Promise<PictureReading[]> {
  const ocr = createOcr();
  const look = createLook(ocr);
  try {
    const readings: PictureReading[] = [];
    for (const path of paths) {
      const reading = await look(attachmentOf(path));
      if (reading !== null) readings.push(reading);
    }
    return readings;
  } finally {
    await ocr.close();
  }
}

/** What was made of each picture, a line each. */
export function showPictures(pictures: readonly PictureReading[]): string {
  return pictures.map((picture) => `  ${picture.name}: ${describe(picture)}\n`).join('');
}

function describe({ kind, fault, text }: PictureReading): string {
  if (fault !== null)
    return `could not be read: ${FAULTS[fault]}${kind === null ? '' : '; its tags were looked at'}.`;
  return `a ${kind ?? 'file'}, ${text.trim() === '' ? 'no text in it' : 'its text was read'}.`;
}

function attachmentOf(path: string): Attachment {
  return {
    name: basename(path),
    mediaType: null,
    async open() {
      const file = await open(path);
      try {
        const { size } = await file.stat();
        if (size > LARGEST) throw Object.assign(new Error('The file is too large.'), { code: 'too_large' });
        return await file.readFile();
      } finally {
        await file.close();
      }
    },
  };
}
