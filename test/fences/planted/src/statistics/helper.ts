import type { Message } from '../message.ts';
export const helper = (message: Message) => message.text.length;
