import type { PictureJudge } from './judge-pictures.ts';
import type { Message, MessageKey } from './message.ts';
import type { Nudge } from './nudge.ts';
import type { Nudger } from './nudger.ts';
import { persistently, type Later } from './pictures/later.ts';
import type { Look } from './pictures/look.ts';
import type { Adapter, Delivery } from './ports.ts';
import type { PictureReading } from './reading/picture.ts';

/** What looking into pictures needs of the house. */
export interface ViewerParts {
  readonly judgePictures: PictureJudge;
  readonly look: Look;
  readonly later: Later;
}

/**
 * Looks into the pictures of messages a little later, and they earn a word of their own: a platform waits three seconds
 * for its message to be taken, and a picture may take twenty-five.
 */
export interface Viewer {
  /** Whether there are pictures, or what may be, and they will have their turn. */
  seeLater(message: Message): boolean;
  /** The message is gone, so its pictures are looked into no more. */
  forget(message: MessageKey): void;
}

export function createViewer(
  { judgePictures, look, later }: ViewerParts,
  { nudge: haveWord }: Pick<Nudger, 'nudge'>,
  { deliver }: Pick<Adapter, 'deliver'>,
): Viewer {
  /** Messages whose pictures wait to be looked into, and were not deleted meanwhile. */
  const unseen = new Set<MessageKey>();
  // Its platform was told that the message is done, so it delivers nothing again.
  const patiently = (nudge: Nudge) =>
    persistently(() => deliver(nudge)).catch((): Delivery => 'undeliverable');

  async function see(message: Message): Promise<void> {
    const seen: PictureReading[] = [];
    for (const attachment of message.attachments) {
      const picture = unseen.has(message.key) ? await look(attachment) : null;
      if (picture !== null) seen.push(picture);
    }
    if (!unseen.has(message.key)) return;
    const findings = judgePictures(message, seen);
    await haveWord(message, { findings, safer: null }, 'pictures', patiently);
  }

  return {
    seeLater(message) {
      if (message.attachments.length === 0) return false;
      const hasTurn = later.add(() => see(message).finally(() => unseen.delete(message.key)));
      if (hasTurn) unseen.add(message.key);
      return hasTurn;
    },
    forget: (message) => void unseen.delete(message),
  };
}
