import { afterAll, describe, expect, it } from 'vitest';
import type { Attachment } from '../../src/message.ts';
import { createLook, LARGEST } from '../../src/pictures/look.ts';
import { createOcr } from '../../src/pictures/ocr.ts';
import { bombPng, dicom, framesGif, greyJpeg, HUGE_ELEMENT, textPng, withExif, type Exif } from './make.ts';

const ocr = createOcr();
afterAll(() => ocr.close());
const look = createLook(ocr);

const file = (bytes: Uint8Array, name = 'a.jpg', mediaType: string | null = 'image/jpeg'): Attachment => ({
  name,
  mediaType,
  open: async () => bytes,
});
const seen = (bytes: Uint8Array, name?: string) => look(file(bytes, name));
const WARD: Exif = { make: 'Apple', position: [54.4858, -0.6206] };

describe('a picture', () => {
  it('gives away where it was taken', async () => {
    expect(await seen(greyJpeg(WARD))).toMatchObject({ kind: 'photo', fault: null, hidden: ['position'] });
  });

  it('gives away whose camera took it, and what was written into it', async () => {
    const tagged = greyJpeg({ make: 'Canon', owner: 'Femi Adeyemi', caption: 'Mrs Obaseki, bed 6' });
    expect(await seen(tagged)).toMatchObject({
      kind: 'photo',
      hidden: ['owner'],
      caption: 'Mrs Obaseki, bed 6',
    });
  });

  it('may know nothing: neither a position of zeros nor a bare picture says anything', async () => {
    expect(await seen(greyJpeg({ make: 'Apple', position: [0, 0] }))).toMatchObject({ hidden: [] });
    expect(await seen(greyJpeg())).toEqual({
      name: 'a.jpg',
      kind: 'picture',
      fault: null,
      hidden: [],
      caption: '',
      text: '',
    });
  });

  it('has its text read, for real', async () => {
    const reading = await seen(textPng(['NHS number 943 476 5919', 'Mrs Obaseki, bed 6']), 'list.png');
    expect(reading).toMatchObject({ kind: 'picture', fault: null });
    expect(reading?.text).toContain('943 476 5919');
    expect(reading?.text).toContain('Obaseki');
  });

  it('has tags and text read, whatever it is called', async () => {
    const reading = await seen(withExif(textPng(['Canteen menu']), WARD), 'notes.docx');
    expect(reading).toMatchObject({ kind: 'photo', fault: null, hidden: ['position'] });
    expect(reading?.text).toContain('Canteen menu');
  });

  it('may be a GIF of many frames, of which the first is looked at', async () => {
    expect(await seen(framesGif(5_000))).toMatchObject({ kind: 'picture', fault: null });
  });

  it('is wiped from memory when it was looked into', async () => {
    for (const bytes of [greyJpeg(WARD), dicom({ '00100010': 'WRONA^TADEUSZ' }), bombPng()]) {
      await seen(bytes);
      expect(bytes.every((byte) => byte === 0)).toBe(true);
    }
  });
});

describe('a scan', () => {
  it.each([
    ['a name', { '00100010': 'WRONA^TADEUSZ' }],
    ['a number', { '00100020': '7730192' }],
    ['a date of birth', { '00100030': '19611103' }],
  ])('gives its patient away by %s', async (_, tags) => {
    expect(await seen(dicom({ '00080060': 'CT', ...tags }), 'IM0001')).toMatchObject({
      kind: 'scan',
      fault: null,
      hidden: ['patient'],
    });
  });

  it.each([
    ['no tags of a patient', {}],
    ['an anonymised one', { '00100010': 'ANONYMOUS^', '00100020': 'ANON01' }],
    ['a phantom', { '00100010': 'PHANTOM' }],
    ['empty tags', { '00100010': '', '00100020': '' }],
  ])('gives nobody away by %s', async (_, tags) => {
    expect(await seen(dicom({ '00080060': 'CT', ...tags }))).toMatchObject({ kind: 'scan', hidden: [] });
  });
});

describe('a hostile file could not be read, and breaks nothing:', () => {
  const zip = Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1');
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['eleven megabytes', new Uint8Array(11 * 1024 * 1024), 'too-large'],
    ['one byte more than ten megabytes', new Uint8Array(LARGEST + 1), 'too-large'],
    ['an archive', zip, 'not-a-picture'],
    ['a login page', Buffer.from('<!doctype html><title>Sign in</title>'), 'not-a-picture'],
    ['an SVG with a script', Buffer.from('<svg><script>process.exit(1)</script></svg>'), 'not-a-picture'],
    ['a text', Buffer.from('BM: 14.2 this morning, on insulin'), 'not-a-picture'],
    ['a JPEG cut short', greyJpeg(null).subarray(0, 90), 'damaged'],
    ['the start of a JPEG', new Uint8Array([0xff, 0xd8, 0xff]), 'damaged'],
    ['a PNG cut short', textPng(['a']).slice(0, 400), 'damaged'],
    ['a PNG of 3,600 megapixels', bombPng(), 'too-many-pixels'],
    ['a JPEG of 64 megapixels in 250 KB', greyJpeg(null, [8_000, 8_000]), 'too-many-pixels'],
    ['a TIFF whose directory is elsewhere', Buffer.from('II*\0\xff\xff\xff\xff', 'latin1'), 'damaged'],
    ['a bitmap of nothing', Buffer.from('BM'.padEnd(60, '\0'), 'latin1'), 'damaged'],
    ['a WebP without a picture', Buffer.from('RIFF\0\0\0\0WEBPVP8X', 'latin1'), 'damaged'],
    ['a DICOM file with an element of four gigabytes', dicom({}, { tail: HUGE_ELEMENT }), 'damaged'],
    ['a DICOM file of its mark alone', dicom({}).slice(0, 132), 'damaged'],
    [
      'a DICOM file that unpacks to whatever it likes',
      dicom({}, { transferSyntax: '1.2.840.10008.1.2.1.99', tail: Buffer.alloc(100, 7) }),
      'damaged',
    ],
  ])('%s', async (_, bytes, fault) => {
    expect(await seen(new Uint8Array(bytes))).toMatchObject({ fault, text: '' });
  });

  it('tags that go round in circles end', async () => {
    const reading = await seen(greyJpeg({ ...WARD, owner: 'x', looping: true }));
    expect(reading).toMatchObject({ fault: null });
  });

  it('any bytes behind the head of any format end', async () => {
    const heads = [
      '\xff\xd8\xff',
      '\x89PNG\r\n\x1a\n',
      'GIF89a',
      'RIFF1234WEBPVP8 ',
      'II*\0',
      'MM\0*',
      '1234ftypheic',
    ];
    for (const [index, head] of heads.entries())
      for (let round = 0; round < 8; round += 1) {
        const noise = Buffer.from(
          Array.from({ length: 3_000 }, (_, at) => (at * 31 * (round + 7) + index) % 256),
        );
        const reading = await seen(Buffer.concat([Buffer.from(head, 'latin1'), noise]));
        expect(reading?.text.length ?? 0).toBeLessThan(20_001);
      }
  });

  it('a file that cannot be fetched', async () => {
    const fails = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
    const attachment = (code: string) => ({ name: 'a.png', mediaType: null, open: fails(code) });
    expect(await look(attachment('refused'))).toMatchObject({ kind: null, fault: 'unreachable' });
    expect(await look(attachment('too_large'))).toMatchObject({ kind: null, fault: 'too-large' });
  });

  it('and after all that a picture is still read', async () => {
    expect((await seen(textPng(['Mrs Obaseki, bed 6'])))?.text).toContain('Obaseki');
  });
});

describe('a file that is none', () => {
  it.each(['application/pdf', 'video/mp4', 'text/plain', 'application/vnd.ms-excel'])(
    'of the type %s is not fetched',
    async (mediaType) => {
      const never = () => expect.fail('it was fetched');
      expect(await look({ name: 'a', mediaType, open: never })).toBeNull();
    },
  );

  it('is fetched where its type says nothing, or its name says that it is a scan', async () => {
    const bytes = () => dicom({ '00100010': 'WRONA^TADEUSZ' });
    for (const [name, type] of [
      ['a.dcm', 'application/zip'],
      ['a', 'application/octet-stream'],
      ['a', null],
    ] as const)
      expect(await look(file(bytes(), name, type))).toMatchObject({ kind: 'scan' });
  });
});
