import type { APIRoute } from 'astro';
import { sharePictures } from '#queries/share-images.ts';

/** What is to be drawn after the pages are printed; `scripts/share-pictures.ts` takes this file away. */
export const GET: APIRoute = async () => Response.json(await sharePictures());
