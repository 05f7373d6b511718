import { consent } from './consent';

const MAP_KEY = '3f9d2c7be85f41f0a6c2';
const PATIENCE_MS = 4000;

/**
 * City of the visitor without 市, or null. The phone is asked first; if it has no answer and the visitor has agreed
 * to the policy, the map service guesses by network address.
 */
export async function cityOfHere(): Promise<string | null> {
  const position = await positionOfHere();
  if (position) return cityOf(`regeo?location=${position.coords.longitude},${position.coords.latitude}`);
  return consent.value === 'agreed' ? cityOf('ip?') : null;
}

/** One reading of the phone's position, null if refused or too slow. */
export function positionOfHere(): Promise<GeolocationPosition | null> {
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(resolve, () => resolve(null), { timeout: PATIENCE_MS });
  });
}

async function cityOf(query: string): Promise<string | null> {
  try {
    const path = query.replace('regeo', 'geocode/regeo');
    const response = await fetch(`https://restapi.amap.com/v3/${path}&key=${MAP_KEY}`);
    const answer: { city?: string } = await response.json();
    return answer.city?.replace(/市$/, '') ?? null;
  } catch {
    return null;
  }
}
