import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { currentMoment } from '#domain/today.ts';
import { readBytes, writtenDocuments } from './written-documents.ts';

// Prints what a sample of documents reads as, so that runs in different time zones can be compared.
const hash = createHash('sha256');
hash.update(currentMoment(undefined, undefined, new Date('2026-03-08T20:30:00Z')));
for (const { collection, text } of fc.sample(writtenDocuments, { numRuns: 300, seed: 19_580_901 })) {
  const { entry, findings } = readBytes(collection, Buffer.from(text));
  hash.update(JSON.stringify([entry?.data, findings]));
}
console.log(hash.digest('hex'));
