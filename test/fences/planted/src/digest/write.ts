import type { Message } from '../message.ts';
export const write = (message: Message) => message.text;
