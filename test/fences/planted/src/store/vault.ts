export const key = 'shh';
