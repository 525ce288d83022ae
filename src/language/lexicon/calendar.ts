const monthNames =
  'january february march april may june july august september october november december'.split(' ');
const dayNames = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** Month names and their short forms (with and without a period) to 1–12. */
export const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.flatMap((name, index): [string, number][] => [
    [name, index + 1],
    [name.slice(0, 3), index + 1],
    [`${name.slice(0, 3)}.`, index + 1],
  ]),
  ['sept', 9],
  ['sept.', 9],
]);

/** Names of weekdays and their short forms to 0–6, Sunday first. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...dayNames.flatMap((name, index): [string, number][] => [
    [name, index],
    [name.slice(0, 3), index],
    [`${name.slice(0, 3)}.`, index],
  ]),
  ['tues', 2],
  ['tues.', 2],
  ['thur', 4],
  ['thurs', 4],
  ['thurs.', 4],
]);
