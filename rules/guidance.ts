import type { Citation, CitedParagraph, Guidance, Rulebook } from '../src/rule.ts';

/** A document that duties rest on. Its words are its publisher's: it is cited and linked, never reprinted. */
export interface GuidanceDocument {
  readonly title: string;
  readonly publisher: Uppercase<Rulebook>;
  readonly edition: string;
  readonly href: string;
  /** When somebody of this project last read it. */
  readonly dateRead: string;
  /** Numbers of paragraphs that were checked against the document itself. */
  readonly paragraphs: readonly string[];
  /** Headings, or the gist where a document numbers nothing or the number was not checked. */
  readonly headings: readonly string[];
}

export const DOCUMENTS: Readonly<Record<string, GuidanceDocument>> = {
  'usm-2024': {
    title: 'Using social media as a medical professional',
    publisher: 'GMC',
    edition: '2024',
    href: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
    dateRead: '2026-11-21',
    paragraphs: ['4', '9', '14', '15', '18', '19'],
    headings: [
      'freedom of expression and the rights of others',
      'saying who you are',
      'boundaries with patients',
      'explicit consent before disclosure',
    ],
  },
  'gmp-2024': {
    title: 'Good medical practice',
    publisher: 'GMC',
    edition: '2024',
    href: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/good-medical-practice',
    dateRead: '2026-11-21',
    paragraphs: ['48', '49', '52', '53', '54', '75(c)', '88', '89', '90', '90(2)', '91', '93'],
    headings: [],
  },
  'confidentiality-2017': {
    title: 'Confidentiality: good practice in handling patient information',
    publisher: 'GMC',
    edition: '2017',
    href: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/confidentiality',
    dateRead: '2026-11-21',
    paragraphs: ['118', '119'],
    headings: [],
  },
  'gmc-2013': {
    title: "Doctors' use of social media (replaced in 2024)",
    publisher: 'GMC',
    edition: '2013',
    href: 'https://www.gmc-uk.org/-/media/documents/doctors-use-of-social-media_pdf-58833100.pdf',
    dateRead: '2026-11-21',
    paragraphs: Array.from({ length: 19 }, (_, index) => String(index + 1)),
    headings: [],
  },
  'nmc-2018': {
    title: 'The Code',
    publisher: 'NMC',
    edition: '2015, updated 2018',
    href: 'https://www.nmc.org.uk/standards/code/',
    dateRead: '2026-11-21',
    paragraphs: ['1.1', '8.2', '20.10'],
    headings: [
      'privacy and confidentiality',
      'professional boundaries',
      'honesty in what is advertised',
      'prescribing within the limits of one’s competence',
      'raising concerns',
    ],
  },
  'nmc-social-media': {
    title: 'Social media guidance',
    publisher: 'NMC',
    edition: 'as read in 2026',
    href: 'https://www.nmc.org.uk/standards/guidance/social-media-guidance/',
    dateRead: '2026-11-21',
    paragraphs: [],
    headings: [
      'confidential information',
      'pictures of patients',
      'comments about patients',
      'bullying and intimidation',
      'relationships with patients',
      'privacy settings',
    ],
  },
  'bma-2024': {
    title: 'Social media, ethics and professionalism',
    publisher: 'BMA',
    edition: '2024',
    href: 'https://www.bma.org.uk/advice-and-support/ethics/personal-ethics/ethics-of-social-media-use',
    dateRead: '2026-11-21',
    paragraphs: [],
    headings: [
      'You are still a doctor or medical student on social media',
      'Protect patient confidentiality',
      'Follow GMC guidance before taking and sharing pictures of patients or where you work',
      'Maintain professional boundaries',
      'Think before you share',
      'Think about whether you want to post anonymously as a doctor or identify yourself',
      'Be cautious in giving medical advice on social media',
      'Be open about any conflicts of interest',
      'Manage your privacy settings and content',
    ],
  },
};

/** The documents cited by the rules, as an author is shown them. */
export const guidance: Guidance = {
  paragraph(citation: Citation): CitedParagraph {
    const document = documentOf(citation);
    const place = citation.slice(citation.indexOf(':') + 1);
    const name = `${document.publisher}, ${document.title}, ${document.edition}`;
    if (document.paragraphs.includes(place))
      return { label: `${name}, paragraph ${place}`, href: document.href };
    if (document.headings.includes(place)) return { label: `${name}, “${place}”`, href: document.href };
    throw new Error(
      `${document.title} has no paragraph or heading "${place}" in rules/guidance.ts: check it and add it.`,
    );
  },
  rulebook: (citation) => documentOf(citation).publisher.toLowerCase() as Rulebook,
};

function documentOf(citation: Citation): GuidanceDocument {
  const id = citation.slice(0, citation.indexOf(':'));
  const document = DOCUMENTS[id];
  if (document === undefined)
    throw new Error(`No guidance document is called "${id}": add it to rules/guidance.ts.`);
  return document;
}
