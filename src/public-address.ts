import { z } from 'zod';

/** What to give as PUBLIC_URL. */
export const PUBLIC_ADDRESS_REMEDY =
  'give where browsers find this server, such as https://quiet-word.example, without a path.';

const Origin = z.url({ protocol: /^https?$/ }).refine((address) => {
  const { pathname, search, hash } = new URL(address);
  return pathname === '/' && search === '' && hash === '';
});

/**
 * Where browsers find this server: an origin, such as "https://quiet-word.example".
 * @returns null where nothing is set, and undefined where what is set cannot be used
 */
export function readPublicAddress(set: string | undefined): string | null | undefined {
  const written = set?.trim() ?? '';
  if (written === '') return null;
  const { data } = Origin.safeParse(written);
  return data === undefined ? undefined : new URL(data).origin;
}
