import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { eventsFilePaths } from '#queries/calendar-files.ts';

export const getStaticPaths = eventsFilePaths;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
