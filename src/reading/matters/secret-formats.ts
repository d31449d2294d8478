import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import type { Span } from '../../message.ts';
import type { Source } from '../source.ts';

/** What a rule of the library hands back: it looks through a file, and reports where it found something. */
interface Format {
  file?(source: { filePath: string; content: string; contentType: 'text'; ext: string }): void;
}
interface Registrar {
  registerRule(
    rule: { meta: { id: string }; create(context: object, options: object): Format },
    descriptor?: { options?: object },
  ): void;
}

let found: Span[] = [];

/** The rules that find keys of AWS, GitHub, Slack and the like; comments that would switch them off do not count. */
const FORMATS: readonly Format[] = collect();

function collect(): Format[] {
  const formats: Format[] = [];
  const registrar: Registrar = {
    registerRule(rule, descriptor) {
      if (rule.meta.id.endsWith('filter-comments')) return;
      const context = {
        sharedOptions: {},
        createTranslator: () => (messageId: string) => ({ messageId, message: messageId }),
        ignore: () => undefined,
        report: ({ range }: { range: Span }) => void found.push(range),
      };
      formats.push(rule.create(context, descriptor?.options ?? {}));
    },
  };
  (creator as unknown as { create(registrar: Registrar, options: object): void }).create(registrar, {});
  return formats;
}

/** Shorter words are no key. */
const SHORTEST_KEY = 16;

/** Where a key in a well-known format stands, if there is one. */
export function hasKnownFormat({ text, tokens }: Source): Span | null {
  if (!tokens.some(({ kind, span: [start, end] }) => kind === 'mixed' && end - start >= SHORTEST_KEY))
    return null;
  found = [];
  for (const format of FORMATS)
    format.file?.({ filePath: 'message.txt', content: text, contentType: 'text', ext: '.txt' });
  return found[0] ?? null;
}
