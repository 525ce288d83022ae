declare const HOST: 'node' | 'web';

/** Which extension host the runner means the tests for; the bundler puts it in. */
export const host: 'node' | 'web' = HOST;
