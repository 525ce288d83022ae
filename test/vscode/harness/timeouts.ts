/** How long a test may take, and from when on it counts as slow, in ms. */
export const timeouts = { timeout: 120_000, slow: 5_000 };
