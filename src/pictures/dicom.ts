/** What a medical scan says of its patient. */
export interface ScanTags {
  readonly namesPatient: boolean;
  /** Whether the file ended before its tags did. */
  readonly isDamaged: boolean;
}

/** Name, identifier, date of birth, other identifiers and names, address, telephone, and the accession number. */
const PATIENT = [
  'x00100010',
  'x00100020',
  'x00100030',
  'x00101000',
  'x00101001',
  'x00101040',
  'x00102154',
  'x00080050',
];
/** What files without a patient say in their place. */
const NOBODY = /^(?:anon\w*|de-?identified|removed|unknown|none|test|phantom|x+|0+)?$/i;
/** Compressed as a whole: what ten megabytes of it unpack to has no bound. */
const DEFLATED = '1.2.840.10008.1.2.1.99';
const TRANSFER_SYNTAX = 'x00020010';
const PIXELS = 'x7fe00010';

/** Reads the tags of a DICOM file up to its pixels; nothing is unpacked. */
export async function readScan(bytes: Uint8Array): Promise<ScanTags> {
  const { default: dicom } = await import('dicom-parser');
  const until = { untilTag: PIXELS, inflater: refuse };
  let tags: Record<string, unknown> = {};
  let isDamaged = false;
  const said = (tag: string): string => {
    try {
      return set?.string(tag)?.replaceAll('^', ' ').trim() ?? '';
    } catch {
      return '';
    }
  };
  let set: ReturnType<typeof dicom.parseDicom> | null = null;
  try {
    set = dicom.parseDicom(bytes, until);
    tags = set.elements;
  } catch (error) {
    // The parser throws what it had come to along with what stopped it.
    const { dataSet } = (error ?? {}) as { readonly dataSet?: typeof set };
    set = dataSet ?? null;
    tags = set?.elements ?? {};
    isDamaged = true;
  }
  return {
    namesPatient: PATIENT.some((tag) => tag in tags && !NOBODY.test(said(tag).replaceAll(/[\s_]/g, ''))),
    isDamaged: isDamaged || said(TRANSFER_SYNTAX) === DEFLATED,
  };
}

function refuse(): never {
  throw new Error('A deflated DICOM file is not unpacked.');
}
