import type { Message } from '../message.ts';
export const who = (message: Message) => message.text;
