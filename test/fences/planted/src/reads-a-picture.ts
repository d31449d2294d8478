import exifr from 'exifr';
export const parse = exifr;
