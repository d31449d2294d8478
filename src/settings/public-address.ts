/** What to give as PUBLIC_URL. */
export const PUBLIC_ADDRESS_REMEDY =
  'give where browsers find this server, such as https://quiet-word.example, without a path.';

/**
 * Where browsers find this server: an origin, such as "https://quiet-word.example".
 * @returns null where nothing is set, and undefined where what is set cannot be used
 */
export function readPublicAddress(set = ''): string | null | undefined {
  const written = set.trim();
  if (written === '') return null;
  if (!URL.canParse(written)) return undefined;
  const { protocol, pathname, search, hash, origin } = new URL(written);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && pathname === '/' && search === '' && hash === '' ? origin : undefined;
}
