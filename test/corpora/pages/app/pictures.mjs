/** Pictures drawn in place, so that no page asks another host for anything. */
const SHAPES = {
  pin: '<path d="M24 4c-8 0-14 6-14 14 0 10 14 26 14 26s14-16 14-26c0-8-6-14-14-14z"/><circle cx="24" cy="18" r="5" fill="#fff"/>',
  phone: '<rect x="13" y="3" width="22" height="42" rx="4"/><rect x="16" y="8" width="16" height="27" fill="#fff"/>',
  shield:
    '<path d="M24 3l17 6v13c0 12-8 19-17 23C15 41 7 34 7 22V9z"/><path d="M15 24l7 7 12-13" fill="none" stroke="#fff" stroke-width="4"/>',
  bell: '<path d="M24 5c-8 0-12 6-12 13v9l-4 7h32l-4-7v-9c0-7-4-13-12-13z"/><circle cx="24" cy="39" r="5"/>',
  camera:
    '<path d="M5 14h9l4-6h12l4 6h9v26H5z"/><circle cx="24" cy="26" r="9" fill="#fff"/><circle cx="24" cy="26" r="5"/>',
  image:
    '<rect x="4" y="8" width="40" height="32" rx="4"/><path d="M9 35l10-13 8 9 5-5 7 9z" fill="#fff"/><circle cx="33" cy="17" r="4" fill="#fff"/>',
  person: '<circle cx="24" cy="15" r="10"/><path d="M5 45c0-13 8-18 19-18s19 5 19 18z"/>',
  gift: '<rect x="6" y="17" width="36" height="27" rx="3"/><rect x="21" y="17" width="6" height="27" fill="#fff"/><path d="M24 16c-14-2-14-13-6-11 5 1 6 11 6 11zm0 0c14-2 14-13 6-11-5 1-6 11-6 11z"/>',
  card: '<rect x="4" y="10" width="40" height="28" rx="4"/><circle cx="15" cy="22" r="5" fill="#fff"/><path d="M26 19h12M26 26h9" stroke="#fff" stroke-width="3"/>',
  mic: '<rect x="17" y="4" width="14" height="25" rx="7"/><path d="M11 22c0 18 26 18 26 0M24 36v8" fill="none" stroke="currentColor" stroke-width="4"/>',
  cloud: '<path d="M13 38c-12 0-12-15-1-16 1-13 20-15 23-3 12 0 12 19 1 19z"/>',
  warning:
    '<path d="M24 4l22 40H2z"/><rect x="22" y="17" width="4" height="14" fill="#fff"/><circle cx="24" cy="37" r="2.5" fill="#fff"/>',
  rocket: '<path d="M24 3c10 8 12 20 8 32H16C12 23 14 11 24 3z"/><circle cx="24" cy="19" r="5" fill="#fff"/>',
  people:
    '<circle cx="16" cy="16" r="8"/><circle cx="34" cy="18" r="6"/><path d="M2 42c0-12 6-16 14-16s14 4 14 16zM31 42c0-7-1-11-3-14 9-3 18 1 18 14z"/>',
  cart: '<path d="M3 6h8l3 8h30l-5 19H15L9 10H3z"/><circle cx="18" cy="40" r="4"/><circle cx="35" cy="40" r="4"/>',
  home: '<path d="M24 4L3 23h6v20h11V31h8v12h11V23h6z"/>',
  list: '<rect x="5" y="8" width="38" height="6"/><rect x="5" y="21" width="38" height="6"/><rect x="5" y="34" width="38" height="6"/>',
  star: '<path d="M24 3l6 14 15 1-11 10 3 15-13-8-13 8 3-15L3 18l15-1z"/>',
  clock: '<circle cx="24" cy="24" r="21"/><path d="M24 11v14l9 6" fill="none" stroke="#fff" stroke-width="4"/>',
  chat: '<path d="M4 7h40v28H22l-11 9v-9H4z"/>',
};

const TONES = ['#1989fa', '#07c160', '#ee0a24', '#ff7d00', '#7232dd', '#0f766e', '#d4237a', '#364152'];

/** The main colour of a page. */
export function toneOf(seed) {
  return TONES[seed % TONES.length];
}

function dataUri(svg) {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The address of a one-colour pictogram. */
export function pictogram(name, colour) {
  const shape = (SHAPES[name] ?? SHAPES.star).replaceAll('currentColor', colour);
  return dataUri(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" fill="${colour}">${shape}</svg>`);
}

/** The address of something that stands for a photograph of goods or of a place. */
export function photograph(seed, width = 340, height = 340) {
  const hue = (seed * 67) % 360;
  const discs = [0, 1, 2].map((index) => {
    const x = (seed * (31 + index * 17)) % width;
    const y = (seed * (47 + index * 29)) % height;
    const radius = Math.min(width, height) * (0.18 + index * 0.09);
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="hsl(${(hue + 40 * index) % 360} 70% ${55 + 10 * index}%)" opacity=".7"/>`;
  });
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="hsl(${hue} 55% 78%)"/>${discs.join('')}</svg>`,
  );
}

/** The address of a street map with some places on it. */
export function streetMap(seed) {
  const streets = [0, 1, 2, 3, 4].map((index) => {
    const from = (seed * 37 + index * 83) % 390;
    return `<path d="M${from} 0L${(from * 3 + 90) % 390} 260M0 ${(from * 2) % 260}H390" stroke="#fff" stroke-width="${6 + index}"/>`;
  });
  const places = [0, 1, 2].map((index) => {
    const x = 60 + ((seed * 53 + index * 121) % 280);
    return `<circle cx="${x}" cy="${50 + index * 70}" r="9" fill="#ee0a24" stroke="#fff" stroke-width="3"/>`;
  });
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 390 260"><rect width="390" height="260" fill="#dfe8d8"/>${streets.join('')}${places.join('')}</svg>`,
  );
}
