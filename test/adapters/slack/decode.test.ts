import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../adapters/slack/decode.ts';

/** What Slack does to the three characters that mean something to it. */
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('a message is decoded to what its readers see', () => {
  it.each([
    ['good morning', 'good morning'],
    ['', ''],
    ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
    ['fish &chips; &gt', 'fish &chips; &gt'],
    ['<@U1> and <@U2|anna>', '@someone and @anna'],
    ['<@W1|@anna>', '@anna'],
    ['<!subteam^S1|@icu-nurses> <!subteam^S1>', '@icu-nurses @group'],
    ['<!here> <!channel> <!everyone> <!here|here>', '@here @channel @everyone here'],
    ['in <#C1|ward-7> and <#C2> and <#C3|>', 'in #ward-7 and #channel and #channel'],
    ['<!date^1392734382^{date_num}|18 February>', '18 February'],
    ['<https://x.example/a_b_c>', 'https://x.example/a_b_c'],
    ['<https://x.example/?a=1&amp;b=2|R&amp;D>', 'R&D'],
    ['<mailto:a@b.example|a@b.example> <tel:+441632960000|01632 960000>', 'a@b.example 01632 960000'],
    ['*84F* from _Whitby_, ~fell~ at `bowls`', '84F from Whitby, fell at bowls'],
    ['*<https://x.example|the label>*', 'the label'],
    ['*bold _both_*', 'bold both'],
    ['3*4*5, snake_case_name, ~5 or ~6', '3*4*5, snake_case_name, ~5 or ~6'],
    ['* one\n* two*', '* one\n* two*'],
    ['**kwargs and __init__', '**kwargs and __init__'],
    ['*not\nacross lines*', '*not\nacross lines*'],
    ['```*code* &lt;b&gt;\nand more``` after', '*code* <b>\nand more after'],
    ['`a_b_c` _d_', 'a_b_c d'],
    ['```never closed', '```never closed'],
    ['&gt; quoted\nnot\n&gt;again', 'quoted\nnot\nagain'],
    ['BP &gt; 90, pain 3 &gt; 2', 'BP > 90, pain 3 > 2'],
    ['<not a link> <', '<not a link> <'],
    ['<<@U1>>', '<@someone>'],
    ['<>', '<>'],
    ['\ud800<@U1>\udc00', '\ud800@someone\udc00'],
  ])('%j', (raw, shown) => {
    expect(decode(raw).text).toBe(shown);
  });

  it('with the mentions of members', () => {
    const { text, mentions } = decode(
      '*<@U1>* thanks <@U2|Anna &amp; Bo> in <#C1|ward>, <!here>, <!subteam^S1>',
    );
    expect(mentions.map(([from, to]) => text.slice(from, to))).toEqual(['@someone', '@Anna & Bo', '@group']);
  });
});

/** Plain words, none of which means anything to Slack. */
const words = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[&<>*_~`\n]/g, '.'));
const piece = fc.oneof(
  words.map((text) => ({ raw: text, shown: text, isMention: false })),
  fc
    .constantFrom('&', '<', '>')
    .map((each) => ({ raw: `x${escape(each)}`, shown: `x${each}`, isMention: false })),
  words.map((label) => ({ raw: `<@U1|a${label}>`, shown: `@a${label}`, isMention: true })),
  words.map((label) => ({ raw: `<https://x.example|a${label}>`, shown: `a${label}`, isMention: false })),
  fc.constant({ raw: '<#C1|ward>', shown: '#ward', isMention: false }),
  words.map((text) => ({ raw: ` *a${text}z* `, shown: ` a${text}z `, isMention: false })),
);

describe('decoding', () => {
  it('gives back whatever was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = text.replaceAll(/[*_~`]/g, '.').replaceAll(/^>/gm, '.');
        expect(decode(escape(plain)).text).toBe(plain);
      }),
    );
  });

  it('joins what its parts decode to, and knows where each stood', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const raw = pieces.map((each) => each.raw).join('');
        const decoded = decode(raw);
        expect(decoded.text).toBe(pieces.map(({ shown }) => shown).join(''));
        let shownAt = 0;
        let rawAt = 0;
        const mentions: number[][] = [];
        for (const { raw: part, shown, isMention } of pieces) {
          const span = [shownAt, shownAt + shown.length] as const;
          const [from, to] = decoded.raw(span);
          if (shown !== '') expect(from >= rawAt && to <= rawAt + part.length).toBe(true);
          if (isMention) mentions.push([...span]);
          shownAt += shown.length;
          rawAt += part.length;
        }
        expect(decoded.mentions).toEqual(mentions);
      }),
    );
  });

  it('keeps offsets, in order: where a character came from decodes to it', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const raw = pieces.map((each) => each.raw).join('');
        const decoded = decode(raw);
        const { text } = decoded;
        let last = 0;
        for (let at = 0; at < text.length; at += 1) {
          const [start, end] = decoded.raw([at, at + 1]);
          expect(start >= last && end > start).toBe(true);
          // The "x" keeps an entity from being the mark of a quote.
          expect(decode(`x${raw.slice(start, end)}`).text).toContain(text[at]);
          last = start;
        }
      }),
    );
  });

  it('takes anything, and never gives spans outside the text', () => {
    const markup = fc.string({ unit: fc.constantFrom(...'<>@#!|*_~`& \nUab^:&gt;'), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary' })), (raw) => {
        const decoded = decode(raw);
        const { text, mentions } = decoded;
        for (const [from, to] of mentions) expect(from >= 0 && to <= text.length && from < to).toBe(true);
        const [start, end] = decoded.raw([0, text.length]);
        expect(start >= 0 && end <= raw.length).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes time that grows with the length alone', () => {
    const length = 40_000;
    for (const unit of [
      '<',
      '&',
      '*',
      '_*~`',
      '`',
      '```',
      '<@',
      '<a|',
      '*a ',
      '`\n',
      '&gt;',
      '&gt;\n',
      '<https://x|',
    ]) {
      const raw = unit.repeat(Math.ceil(length / unit.length));
      const began = performance.now();
      decode(raw);
      expect(performance.now() - began, unit).toBeLessThan(500);
    }
  });
});
