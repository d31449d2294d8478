import { parseCookie, stringifySetCookie } from 'cookie';

/** A cookie of ours: read from a request's header, and written into an answer's. */
export interface CookieJar {
  read(header: string | undefined): string | undefined;
  set(value: string): string;
  clear(): string;
}

/**
 * @param sameSite `strict` for the session, so that no other site's page can act in its name; `lax` for the way back from
 *   a provider, which is another site
 * @param isSecure whether browsers come over https; the name then says that no other host set it
 */
export function createCookieJar(name: string, sameSite: 'strict' | 'lax', isSecure: boolean): CookieJar {
  const fullName = isSecure ? `__Host-${name}` : name;
  const common = { path: '/', httpOnly: true, sameSite, secure: isSecure };
  return {
    read: (header) => (header === undefined ? undefined : parseCookie(header)[fullName]),
    set: (value) => stringifySetCookie({ name: fullName, value, ...common }),
    clear: () => stringifySetCookie({ name: fullName, value: '', maxAge: 0, ...common }),
  };
}
