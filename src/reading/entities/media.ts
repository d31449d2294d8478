import { collect } from './collect.ts';
import { means, spanOf, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import type { Entity } from '../patient.ts';

const LEADS = new Set(['on', 'in', 'from', 'off']);
const MEDIA = new Set(
  list(
    'news, show, programme, paper, papers, gazette, chronicle, herald, mercury, advertiser, observer, courier, argus, telly, tv, radio, video, clip, tiktok, gogglebox, newspaper, magazine, headlines, broadcast, advert, documentary, facebook',
  ),
);
/** Words between that make it somebody's own papers, a chart or a film. */
const OTHERWISE = new Set(
  list(
    'section, discharge, drug, x, ct, admin, mha, sectioning, his, her, their, my, a, any, good, bad, more, no, some, white, discussion, consent, transfer, patient, research, journal, exam, slide, teaching, training, induction, waiting, this, blue, toilet, kitchen, wall, dressing',
  ),
);
const REACH = 4;

/** "from the baking programme", "on Border news", "in the paper": the public has seen or read of it. */
export function readMedia(source: Annotated): Entity[] {
  const { tokens, sentenceOf, noteAt } = source;
  return collect(tokens, (token, index) => {
    if (!MEDIA.has(token.text) || means(noteAt[index], 'publicity')) return [];
    for (let step = 1; step <= REACH; step += 1) {
      const before = tokens[index - step];
      if (
        before === undefined ||
        sentenceOf[index - step] !== sentenceOf[index] ||
        before.kind === 'mark' ||
        OTHERWISE.has(before.text)
      )
        return [];
      if (LEADS.has(before.text))
        return step === 1 && token.text !== 'telly' && token.text !== 'tv'
          ? []
          : [
              {
                kind: 'publicity' as const,
                direct: false,
                span: spanOf(tokens, index - step, index + 1),
                value: 'publicity',
                pointing: true,
              },
            ];
    }
    return [];
  });
}
