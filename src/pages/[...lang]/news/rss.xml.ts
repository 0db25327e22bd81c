import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { sectionFeedPaths } from '#queries/feeds.ts';

export const getStaticPaths = sectionFeedPaths('news');
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.rss, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
