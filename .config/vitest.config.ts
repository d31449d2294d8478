import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/clients/**'],
    reporters: ['default', './test/closing-line.ts'],
    globalSetup: ['./test/build.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
