/** Quick choices for *Where or how*. Anything else can be typed. */
const PLACES = [
  'Phone',
  'Main gate',
  'Side gate',
  'Office',
  'Reception',
  'E-mail',
  'Online, parents’ group',
  'Online, public post',
  'Letter',
  'Text message',
  'Playground',
  'Classroom',
  'Meeting',
  'Car park',
  'Outside the school',
] as const;

/** Places of which a word begins with what was typed; none for an empty field, or once one stands there. */
export function placesMatching(text: string): readonly string[] {
  const typed = plain(text);
  if (typed === '') return [];
  const found = PLACES.filter((place) => ` ${plain(place)}`.includes(` ${typed}`));
  return found.some((place) => place === text) ? [] : found;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’-]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
