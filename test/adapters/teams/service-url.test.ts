import { expect, it } from 'vitest';
import { isWithinReach } from '../../../adapters/teams/service-url.ts';

it.each([
  ['https://smba.trafficmanager.net/emea/', true, true, false],
  ['http://smba.trafficmanager.net/emea/', false, false, false],
  ['http://127.0.0.1:3978/', false, true, true],
  ['http://localhost:3978', false, true, true],
  ['http://[::1]:3978/', false, true, true],
  ['https://localhost/', true, true, true],
  ['http://127.0.0.1.example/', false, false, false],
  ['http://user@127.0.0.1@evil.example/', false, false, false],
  ['ftp://127.0.0.1/', false, false, false],
  ['file:///etc/passwd', false, false, false],
  ['not an address', false, false, false],
  ['', false, false, false],
])('%j', (address, tls, both, loopback) => {
  expect(isWithinReach(address, { to: 'tls' })).toBe(tls);
  expect(isWithinReach(address, { to: 'tls-and-loopback' })).toBe(both);
  expect(isWithinReach(address, { to: 'loopback' })).toBe(loopback);
});
