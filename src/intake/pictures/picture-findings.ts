import type { Corpus } from '../entry.ts';
import type { Finding } from '../finding.ts';
import { applyRule } from '../rule.ts';
import { picturesPrintable } from '../rules/pictures-printable.ts';
import { checkPictures } from './check-pictures.ts';

/** What is wrong with the bytes of the pictures; slow on the first run, nearly free afterwards. */
export async function pictureFindings(corpus: Corpus, cacheFile: string): Promise<Finding[]> {
  const facts = await checkPictures(corpus.attachments.values(), { cacheFile });
  return applyRule(picturesPrintable(facts), corpus);
}
