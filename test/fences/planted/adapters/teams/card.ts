import { postMessage } from '../slack/post.ts';
import { WebClient } from '@slack/web-api';
export const card = [postMessage, WebClient];
