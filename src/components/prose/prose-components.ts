import Fact from './Fact.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import Video from './Video.astro';

/** What an MDX text may use besides Markdown; the gate knows the same names (`#markdown/prose-components.ts`). */
export const proseComponents = { Fact, Note, Quote, Video };
