import { parentPort, workerData } from 'node:worker_threads';
import { RULES } from '../../rules/index.ts';
import { assembleJudge } from '../judge.ts';
import { createRecall } from '../recall/recall.ts';
import { hearPart } from '../scan/hear-part.ts';
import { openExport } from './open-export.ts';
import type { HandSettings, ToHand, FromHand } from './scan-hands.ts';

/** A thread of `quiet-word scan`: it has a detector and an open export of its own, and reads one part at a time. */
const { recall, ...settings } = workerData as HandSettings;
const { policy } = settings;
const reader = await openExport(settings);
const say = (told: FromHand) => parentPort!.postMessage(told);
const createJudge = () =>
  assembleJudge({
    rules: RULES,
    policyOf: (audience) => policy.kinds[audience],
    community: () => policy.community,
    recall: createRecall(recall),
    reword: () => null,
  });

async function hear({ part }: ToHand): Promise<void> {
  const tellPace = (pace: FromHand & { kind: 'pace' }) => say(pace);
  const result = await hearPart(reader, reader.parts[part]!, createJudge, ({ messages, bytes }) =>
    tellPace({ kind: 'pace', messages, bytes }),
  );
  say({ kind: 'done', result });
}

parentPort!.on('message', (asked: ToHand) => void hear(asked));
say({ kind: 'ready' });
