import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import { remarkContainerDirectives } from './directives/container-directives.ts';

// A single tilde is a range in Chinese (5~10元), so neither plugin may strike with it.
const TILDES = { singleTilde: false };

/** What Markdown means here; the renderer and the inspection share this list. */
export const SYNTAX_PLUGINS = [
  [remarkGfm, TILDES],
  [remarkCjkFriendly, undefined],
  [remarkCjkStrikethrough, TILDES],
  [remarkContainerDirectives, undefined],
] as const;
