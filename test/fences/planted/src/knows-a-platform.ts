import { postMessage } from '../adapters/slack/post.ts';
export const leak = postMessage;
