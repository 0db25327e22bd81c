export type Point = readonly [x: number, y: number];

/** One decimal is finer than the press can print, and keeps the text short. */
export function rounded(value: number): string {
  return (Math.round(value * 10) / 10).toString();
}

/** Path data in which every number is rounded: d`M${x} ${y}L${x + 1} ${y}`. */
export function d(strings: TemplateStringsArray, ...values: number[]): string {
  let text = strings[0] ?? '';
  values.forEach((value, index) => {
    text += rounded(value) + (strings[index + 1] ?? '');
  });
  return text;
}

// The opacity of the fill alone: a plain `opacity` makes the rasteriser draw every area on a sheet of its own.
function fillOpacity(opacity: number): string {
  return opacity < 1 ? ` fill-opacity="${opacity}"` : '';
}

/** A flat area of one ink; nothing when there is nothing to cut. */
export function area(data: string, fill: string, opacity = 1): string {
  return data ? `<path d="${data}" fill="${fill}"${fillOpacity(opacity)}/>` : '';
}

export function box(x: number, y: number, width: number, height: number, fill: string, opacity = 1): string {
  const size = `width="${rounded(width)}" height="${rounded(height)}"`;
  return `<rect x="${rounded(x)}" y="${rounded(y)}" ${size} fill="${fill}"${fillOpacity(opacity)}/>`;
}

export function polygon(points: readonly Point[], fill: string, opacity = 1): string {
  const corners = points.map(([x, y]) => `${rounded(x)} ${rounded(y)}`).join('L');
  return area(`M${corners}Z`, fill, opacity);
}

export function circle(x: number, y: number, radius: number, fill: string, opacity = 1): string {
  const place = `cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}"`;
  return `<circle ${place} fill="${fill}"${fillOpacity(opacity)}/>`;
}

export function ellipse(x: number, y: number, radiusX: number, radiusY: number, fill: string): string {
  const place = `cx="${rounded(x)}" cy="${rounded(y)}" rx="${rounded(radiusX)}" ry="${rounded(radiusY)}"`;
  return `<ellipse ${place} fill="${fill}"/>`;
}

/** A line of even width: rigging, cables, steel. */
export function wire(data: string, ink: string, width: number, opacity = 1): string {
  const stroke = `stroke="${ink}" stroke-width="${rounded(width)}" stroke-linejoin="round"`;
  const strength = opacity < 1 ? ` stroke-opacity="${opacity}"` : '';
  return data ? `<path d="${data}" fill="none" ${stroke}${strength}/>` : '';
}

export function svgDocument(content: string, width: number, height: number): string {
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${content}</svg>`;
}
