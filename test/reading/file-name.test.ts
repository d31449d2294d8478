import { describe, expect, it } from 'vitest';
import { namesSomeone, wordsOfFileName } from '../../src/reading/file-name.ts';

describe('the name of a file', () => {
  it.each([
    ['wristband_mrsOkafor.jpg', 'Wristband Mrs Okafor'],
    ['okonkwo-wound-day3.jpeg', 'Okonkwo Wound Day3'],
    ['IMG smith john 1956.jpg', 'IMG Smith John 1956'],
    ['', ''],
    ['.jpg', ''],
  ])('%j is read as %j', (name, words) => {
    expect(wordsOfFileName(name)).toBe(words);
  });

  it.each([
    'IMG smith john 1956.jpg',
    'wristband Mrs Okafor.jpg',
    'wristband_mrsOkafor.jpg',
    'Margaret Hughes left heel.png',
    'hughes_margaret.JPG',
    'patel-ankle-xray.png',
    'Mr_Kowalczyk_ECG.png',
    'obaseki wound week 2.heic',
    'CT head Tadeusz Wrona.png',
    'miss-begum.jpg',
  ])('%s names somebody', (name) => {
    expect(namesSomeone(name)).toBe(true);
  });

  it.each([
    'Screenshot 2026-11-21 at 10.12.33.png',
    'IMG_2034.jpg',
    'IMG_20261121_101233.jpg',
    'PXL_20261121_101233123.jpg',
    'DSC_0123.JPG',
    'DCIM0001.jpg',
    'WhatsApp Image 2026-11-21 at 10.12.33.jpeg',
    'FB_IMG_1763720000000.jpg',
    'image.png',
    'image0 (1).jpeg',
    'signal-2026-11-21-101233.jpg',
    'Dr Smith slides.pdf',
    'Sarah leaving do.jpg',
    'Grace Adeyemi headshot.png',
    'rota december.png',
    'wound.jpg',
    'rash left arm.jpg',
    'ct head.png',
    'ward 6 whiteboard.jpg',
    'paris beach.jpg',
    'new bladder scanner.png',
    'sepsis six poster.png',
    'ECG lead placement.png',
    'foot ulcer day 3.jpg',
    'Wells score table.png',
    'mr',
    '',
  ])('%s names nobody', (name) => {
    expect(namesSomeone(name)).toBe(false);
  });
});
