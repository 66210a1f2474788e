import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    pool: 'threads',
    // The Open XML validator is a .NET program; so it needs no ICU library on a bare machine.
    env: { DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  },
});
