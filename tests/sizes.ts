/** Whether this is `npm run check:full`. */
export const isFullRun = process.env['ALUMNI_FULL'] === '1';

/** How much the tests of scale do; the small numbers keep `npm test` within minutes. */
export const sizes = {
  /** Generated Markdown documents through the intake. */
  documents: isFullRun ? 100_000 : 5_000,
  /** Generated values per property of a pure function. */
  propertyRuns: isFullRun ? 10_000 : 200,
  /** Generated texts with and without ID-card numbers. */
  identityNumbers: isFullRun ? 10_000 : 1_000,
  /** Read orders for each pair of clashing identities. */
  readOrders: isFullRun ? 20 : 4,
  /** Broken references planted one at a time. */
  referenceMutations: isFullRun ? 500 : 60,
  /** Clashing pairs that go through a real cold build. */
  coldBuilds: isFullRun ? 5 : 1,
} as const;
