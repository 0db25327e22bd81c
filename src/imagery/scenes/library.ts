import type { Canvas } from '../canvas.ts';
import { box, polygon } from '../marks/svg.ts';
import { groundCuts } from '../setting/ground.ts';
import { bookcase } from '../things/bookcase.ts';
import { person } from '../things/person.ts';
import { longTable, openBook, readingLamp, seatedReader } from '../things/reading-table.ts';
import { windowView } from '../things/window-view.ts';

type Bays = { windows: number[]; windowWidth: number; cases: (readonly [left: number, width: number])[] };

/** Wide rooms have three windows between four bookcases, tall ones a single window between two. */
function bays(width: number, height: number): Bays {
  if (width < height * 1.15) {
    return {
      windows: [0.5],
      windowWidth: 0.34,
      cases: [
        [-0.03, 0.31],
        [0.72, 0.31],
      ],
    };
  }
  return {
    windows: [0.185, 0.5, 0.815],
    windowWidth: 0.15,
    cases: [
      [-0.03, 0.11],
      [0.285, 0.115],
      [0.6, 0.115],
      [0.92, 0.11],
    ],
  };
}

function room(canvas: Canvas, floor: number): string[] {
  const { height, ink, width } = canvas;
  const { cases, windows, windowWidth } = bays(width, height);
  const sill = floor - height * 0.1;
  const light = windows.map((x) =>
    polygon(
      [
        [width * (x - windowWidth * 0.5), floor],
        [width * (x + windowWidth * 0.5), floor],
        [width * (x + windowWidth * 0.75) + height * 0.04, height],
        [width * (x - windowWidth * 0.55) + height * 0.04, height],
      ],
      ink.lamp,
      0.22,
    ),
  );
  return [
    box(0, 0, width, floor, canvas.lit ? ink.near : ink.middle),
    box(0, 0, width, height * 0.035, ink.key),
    box(0, height * 0.05, width, height * 0.008, ink.key),
    box(0, sill + height * 0.03, width, floor - sill, ink.keySoft),
    ...windows.map((x) =>
      windowView(
        canvas,
        { x: width * x, sill, width: width * windowWidth, height: sill - height * 0.1 },
        { arched: true, columns: 3, rows: 5, ...(x === 0.5 ? { sunAt: -0.2, towerAt: 0.24 } : {}) },
      ),
    ),
    ...cases.map(([left, share]) => bookcase(canvas, [width * left, floor, width * share, floor - height * 0.12], 7)),
    box(0, floor, width, height - floor, ink.sand[2]),
    ...light,
    groundCuts(canvas, {
      top: floor + height * 0.01,
      bottom: height,
      count: 260,
      ink: ink.sand[3],
      opacity: 0.6,
      length: [30, 150],
      thickness: [0.7, 1.8],
    }),
  ];
}

/** A table with lamps and books, readers on its near side. */
function tableRow(canvas: Canvas, edge: number, size: number, seats: readonly number[], tableWidth: number): string[] {
  const { height, ink, random, width } = canvas;
  const coats = [ink.near, ink.accent, ink.keySoft, ink.light, ink.middle];
  const first = Math.floor(random.between(0, coats.length));
  const taken = seats.map((seat, index) => ({
    x: width * seat,
    coat: coats[(first + index * 2) % coats.length] ?? ink.near,
  }));
  const depth = size * 0.24;
  return [
    longTable(canvas, width * 0.5, edge, tableWidth, depth),
    ...seats.map((seat) => readingLamp(canvas, width * seat + size * 0.42, edge - depth * 0.45, size * 0.42)),
    ...seats.map((seat) => openBook(canvas, width * seat - size * 0.3, edge - depth * 0.1, size * 0.3)),
    ...taken.map(({ x, coat }) => seatedReader(canvas, x, edge + height * 0.02 + size * 0.52, size, coat)),
  ];
}

/** A reading room: tall windows, full shelves, lamps, people reading. */
export function library(canvas: Canvas): string {
  const { height, ink, width } = canvas;
  const floor = height * 0.68;
  const wide = width >= height * 1.15;
  return [
    ...room(canvas, floor),
    person(canvas, width * (wide ? 0.355 : 0.16), floor + height * 0.012, height * 0.2, { coat: ink.light }),
    person(canvas, width * (wide ? 0.645 : 0.86), floor + height * 0.02, height * 0.205, { coat: ink.accent }),
    ...tableRow(
      canvas,
      height * 0.77,
      height * 0.15,
      wide ? [0.25, 0.42, 0.57, 0.75] : [0.32, 0.66],
      width * (wide ? 0.72 : 0.8),
    ),
    ...tableRow(canvas, height * 0.91, height * 0.26, wide ? [0.14, 0.47, 0.84] : [0.28, 0.76], width * 1.1),
  ].join('');
}
