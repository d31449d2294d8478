import type { Message } from '../message.ts';
export const page = (message: Message) => message.text;
