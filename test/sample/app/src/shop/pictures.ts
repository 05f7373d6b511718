export type PictureShape = 'cup' | 'glass' | 'pot' | 'leaf' | 'cake';

const DRAWINGS: Readonly<Record<PictureShape, (ink: string, fill: string) => string>> = {
  cup: (ink, fill) =>
    `<path d='M120 120h160l-18 190a22 22 0 0 1-22 20h-80a22 22 0 0 1-22-20z' fill='${fill}'/><path d='M112 104h176v26H112z' fill='${ink}'/><path d='M232 104 262 40' stroke='${ink}' stroke-width='12' stroke-linecap='round'/><circle cx='200' cy='224' r='34' fill='#fff' opacity='.75'/>`,
  glass: (ink, fill) =>
    `<path d='M126 90h148l-14 240H140z' fill='#fff' opacity='.7'/><path d='M132 170h136l-9 152H141z' fill='${fill}'/><circle cx='176' cy='208' r='18' fill='#fff' opacity='.6'/><circle cx='224' cy='244' r='22' fill='#fff' opacity='.5'/><path d='M236 96c26-40 52-38 64-30-8 26-34 40-64 30z' fill='${ink}'/>`,
  pot: (ink, fill) =>
    `<ellipse cx='196' cy='236' rx='92' ry='76' fill='${fill}'/><path d='M284 216c44-16 52 6 68-34' stroke='${fill}' stroke-width='20' fill='none' stroke-linecap='round'/><path d='M108 204c-56-8-56 72 0 68' stroke='${ink}' stroke-width='14' fill='none'/><path d='M140 170h112' stroke='${ink}' stroke-width='16' stroke-linecap='round'/><circle cx='196' cy='146' r='16' fill='${ink}'/>`,
  leaf: (ink, fill) =>
    `<path d='M92 292C84 150 196 82 318 92c4 132-78 232-226 200z' fill='${fill}'/><path d='M92 312c48-96 104-142 184-184' stroke='${ink}' stroke-width='9' fill='none' stroke-linecap='round'/><path d='M150 236h74M196 188h62' stroke='${ink}' stroke-width='6' stroke-linecap='round'/>`,
  cake: (ink, fill) =>
    `<rect x='96' y='196' width='208' height='96' rx='22' fill='${fill}'/><path d='M96 214c26 30 52 30 78 0s52-30 78 0 40 22 52 4v-6a22 22 0 0 0-22-22H118a22 22 0 0 0-22 24z' fill='${ink}'/><circle cx='200' cy='168' r='20' fill='${ink}'/><path d='M76 306h248' stroke='${ink}' stroke-width='10' stroke-linecap='round' opacity='.4'/>`,
};

/** A square picture of a product as a data address; `hue` is in degrees. */
export function goodsPicture(shape: PictureShape, hue: number): string {
  const ink = `hsl(${hue},38%,32%)`;
  const fill = `hsl(${hue},46%,58%)`;
  const paper = `<rect width='400' height='400' fill='hsl(${hue},42%,92%)'/><circle cx='318' cy='84' r='120' fill='hsl(${hue},48%,87%)'/>`;
  return svg(400, 400, paper + DRAWINGS[shape](ink, fill));
}

/** A wide banner with hills in mist and a line of words. */
export function bannerPicture(title: string, line: string, hue: number): string {
  const hills = `<rect width='750' height='360' fill='hsl(${hue},36%,88%)'/><path d='M0 250 140 130l120 96 150-160 190 190 150-90v194H0z' fill='hsl(${hue},30%,70%)'/><path d='M0 300 180 216l150 70 170-110 250 120v64H0z' fill='hsl(${hue},34%,46%)'/>`;
  const words = `<text x='48' y='96' font-size='46' font-weight='700' fill='hsl(${hue},50%,20%)' font-family='sans-serif'>${title}</text><text x='48' y='142' font-size='26' fill='hsl(${hue},36%,28%)' font-family='sans-serif'>${line}</text>`;
  return svg(750, 360, hills + words);
}

function svg(width: number, height: number, content: string): string {
  const source = `<svg xmlns='http://www.w3.org/2000/svg' width='${width}' height='${height}' viewBox='0 0 ${width} ${height}'>${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(source)}`;
}
