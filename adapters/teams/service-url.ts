/** Where requests may be sent to: only to places that a nudge may travel through. */
export interface Reach {
  /** `anywhere` over TLS, and to this machine too in a cloud of one's own; `loopback` alone where nobody's identity is checked. */
  readonly to: 'tls' | 'tls-and-loopback' | 'loopback';
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host is this very machine. */
export const isLoopbackHost = (hostname: string): boolean => LOOPBACK.test(hostname);

/** Whether a nudge may be sent to the address that an activity gives. */
export function isWithinReach(serviceUrl: string, { to }: Reach): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const { protocol, hostname } = new URL(serviceUrl);
  const isLoopback = isLoopbackHost(hostname) && (protocol === 'http:' || protocol === 'https:');
  if (to === 'loopback') return isLoopback;
  return protocol === 'https:' || (to === 'tls-and-loopback' && isLoopback);
}
