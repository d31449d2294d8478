import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../adapters/teams/decode.ts';
import { decodeHtml } from '../../../adapters/teams/decode-html.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const MENTION = 'itemscope itemtype="http://schema.skype.com/Mention" itemid="0"';
const EMOJI = 'itemscope itemtype="http://schema.skype.com/Emoji" itemid="smile"';
const REPLY = 'itemscope itemtype="http://schema.skype.com/Reply" itemid="1"';

describe('a message in HTML is decoded to what its readers see', () => {
  it.each([
    ['', ''],
    ['good morning', 'good morning'],
    ['<p>good morning</p>', 'good morning'],
    ['<div><div>one</div><div>two</div></div>', 'one\ntwo'],
    ['<p>one</p><p>&nbsp;</p><p>two</p>', 'one\n \ntwo'],
    ['<p>one<br>two<br/><br/>three<br></p>', 'one\ntwo\n\nthree'],
    ['<p>a &lt;b&gt; &amp;amp; c</p>', 'a <b> &amp; c'],
    ['<p>fish &chips; &unknown; &gt</p>', 'fish &chips; &unknown; >'],
    ['<p>a&nbsp;b&#160;c&#x41;&#128512;</p>', 'a b cA😀'],
    ['<p>  much \n\t white   space </p>\n<p> here </p>', 'much white space\nhere'],
    ['<p>in<strong>side</strong> a <em> word</em></p>', 'inside a word'],
    ['<pre>  kept\n   so</pre>', '  kept\n   so'],
    ['<ul><li>one</li><li>two</li></ul>end', 'one\ntwo\nend'],
    ['<table><tbody><tr><td>Bed</td><td>7</td></tr><tr><td>x</td></tr></tbody></table>', 'Bed 7\nx'],
    ['<a href="https://x.example/?a=1&amp;b=2">R&amp;D</a>', 'R&D'],
    [`<p>well <img alt="🙂" ${EMOJI}> done <emoji alt="👍" title="Yes"></emoji></p>`, 'well 🙂 done 👍'],
    ['<p>see <img alt="image" src="https://x.example/i.png"></p>', 'see'],
    [`<blockquote ${REPLY}><strong>Bo</strong><p>their words</p></blockquote><p>mine</p>`, 'mine'],
    [`<blockquote ${REPLY}><blockquote>deep</blockquote>still theirs</blockquote>mine`, 'mine'],
    [`<blockquote ${REPLY}>never closed`, ''],
    ['<blockquote>a quote of mine</blockquote>and more', 'a quote of mine\nand more'],
    ['a<script>no()</script><style>p{}</style>b<attachment id="1">c</attachment>', 'ab'],
    ['<!-- hidden -->seen<?pi ?>', 'seen'],
    ['5 < 6 and 7 > 3', '5 < 6 and 7 > 3'],
    ['<p>never <b>closed', 'never closed'],
    ['</p></b>only closed</i>', 'only closed'],
    ['\ud800<p>\udc00</p>', '\ud800\n\udc00'],
  ])('%j', (html, shown) => {
    expect(decodeHtml(html).text).toBe(shown);
  });

  it('with the mentions of people', () => {
    const html = `<p>thanks <at id="0">Anna &amp; Bo</at>, <span ${MENTION}>Zoë</span>&nbsp;<at></at> and you</p>`;
    const { text, mentions } = decodeHtml(html);
    expect(mentions.map(([from, to]) => text.slice(from, to))).toEqual(['Anna & Bo', 'Zoë']);
  });
});

describe('the words of a message', () => {
  it('are its HTML, where that is sent along', () => {
    const attachments = [{ contentType: 'application/x' }, { contentType: 'text/html', content: '<p>b</p>' }];
    expect(decode({ text: 'a', attachments }).text).toBe('b');
  });
  it('are its text otherwise, as it stands', () => {
    expect(decode({ text: 'BP < 90 &amp; <b>' }).text).toBe('BP < 90 &amp; <b>');
    expect(decode({ text: null, attachments: null }).text).toBe('');
    expect(decode({ text: '<p>a</p>', textFormat: 'xml' }).text).toBe('a');
  });
  it('name people without the marks', () => {
    const { text, mentions, raw } = decode({ text: '<at>Bot</at> ask <at id="1">Anna B</at> <at>' });
    expect(text).toBe('Bot ask Anna B <at>');
    expect(mentions.map(([from, to]) => text.slice(from, to))).toEqual(['Bot', 'Anna B']);
    expect(raw([0, 3])).toEqual([4, 7]);
  });
});

/** Plain words, none of which is white space or means anything in HTML. */
const words = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 8 })
  .map((text) => `a${text.replaceAll(/[&<>\s]/g, '.')}z`);
const piece = fc.oneof(
  words.map((text) => ({ raw: text, shown: text, isMention: false })),
  fc.constantFrom('&', '<', '>').map((each) => ({ raw: escape(each), shown: each, isMention: false })),
  words.map((text) => ({ raw: `<at id="0">${text}</at>`, shown: text, isMention: true })),
  words.map((text) => ({ raw: `<span ${MENTION}>${text}</span>`, shown: text, isMention: true })),
  words.map((text) => ({ raw: `<b><a href="x">${text}</a></b>`, shown: text, isMention: false })),
  fc.constant({ raw: `<blockquote ${REPLY}><p>no</p></blockquote>x`, shown: '\nx', isMention: false }),
  fc.constant({ raw: '<emoji alt="👍"></emoji>', shown: '👍', isMention: false }),
  fc.constant({ raw: '<br>x', shown: '\nx', isMention: false }),
  fc.constant({ raw: '&nbsp;', shown: ' ', isMention: false }),
  fc.constant({ raw: ' \n y', shown: ' y', isMention: false }),
);

describe('decoding', () => {
  it('gives back whatever was escaped', () => {
    fc.assert(
      fc.property(fc.array(words), (all) => {
        const text = all.join('<&> ');
        expect(decodeHtml(`<p>${escape(text)}</p>`).text).toBe(text);
      }),
    );
  });

  it('joins what its parts decode to, and knows where each stood', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const raw = `x${pieces.map((each) => each.raw).join('')}`;
        const decoded = decodeHtml(raw);
        // A reply that is left out leaves the edge of a block behind.
        expect(decoded.text).toBe(`x${pieces.map(({ shown }) => shown).join('')}`);
        let shownAt = 1;
        let rawAt = 1;
        const mentions: number[][] = [];
        for (const { raw: part, shown, isMention } of pieces) {
          const span = [shownAt, shownAt + shown.length] as const;
          const [from, to] = decoded.raw(span);
          expect(from >= rawAt && to <= rawAt + part.length).toBe(true);
          if (isMention) {
            mentions.push([...span]);
            expect(raw.slice(from, to)).toBe(shown);
          }
          shownAt += shown.length;
          rawAt += part.length;
        }
        expect(decoded.mentions).toEqual(mentions);
      }),
    );
  });

  it('keeps offsets, in order: where a character came from holds it', () => {
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const raw = pieces.map((each) => each.raw).join('');
        const decoded = decodeHtml(raw);
        let last = 0;
        for (let at = 0; at < decoded.text.length; at += 1) {
          const [start, end] = decoded.raw([at, at + 1]);
          expect(start >= last && end > start && end <= raw.length).toBe(true);
          if (end - start === 1 && !/\s/.test(decoded.text[at]!)) expect(raw[start]).toBe(decoded.text[at]);
          last = start;
        }
      }),
    );
  });

  it('takes anything, and never gives spans outside the text', () => {
    const markup = fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '</',
          '<at>',
          '</at>',
          '<p>',
          '</p>',
          '<br>',
          '&',
          ';',
          '"',
          ' ',
          'a',
          REPLY,
          '<pre>',
          '<span ',
        ),
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(markup, fc.string({ unit: 'binary' })), (raw) => {
        for (const decoded of [decodeHtml(raw), decode({ text: raw })]) {
          const { text, mentions } = decoded;
          for (const [from, to] of mentions) expect(from >= 0 && to <= text.length && from < to).toBe(true);
          const [start, end] = decoded.raw([0, text.length]);
          expect(start >= 0 && start <= end && end <= raw.length).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it.each([
    '<',
    '&',
    '<p>',
    '<b>',
    '</i>',
    '<b></i>',
    '<at>',
    '&amp;',
    '<br>',
    '<blockquote>',
    '<a b="',
    '<!--',
    ' ',
    'x',
  ])('takes time that grows with the length alone: %j', (unit) => {
    const raw = unit.repeat(Math.ceil(200_000 / unit.length));
    const began = performance.now();
    decodeHtml(raw);
    decode({ text: raw });
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
