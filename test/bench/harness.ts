/** One measurement: how the time for something grows when its size doubles. */
export interface Bench {
  /** Sizes to measure, each the double of the one before. */
  readonly sizes: readonly number[];
  /** Makes everything for one size that is not to be measured; gives what is. */
  readonly prepare: (size: number) => () => unknown;
  /** How many times longer the double may take: 1 is constant, 2 linear, 4 quadratic; with room for noise. */
  readonly atMost: number;
  /** Once and cold is enough for what takes long. */
  readonly once?: boolean;
}

/** One figure and its limit. */
export interface Figure {
  readonly measure: () => number | Promise<number>;
  readonly unit: string;
  readonly atMost?: number;
  readonly atLeast?: number;
}

type Entry = { readonly title: string } & ({ readonly bench: Bench } | { readonly figure: Figure });

const entries: Entry[] = [];

/** Names a bench; the title says how it should scale. */
export function bench(title: string, settings: Bench): void {
  entries.push({ title, bench: settings });
}

/** Names a figure; the title says what it is of. */
export function figure(title: string, settings: Figure): void {
  entries.push({ title, figure: settings });
}

const measuringMs = 600;
const fewestRuns = 3;
/** What takes next to no time is not run more often than this at once. */
const mostTimes = 65_536;

/** What this process has worked so far, in ms: unlike the clock it does not count what else the machine does. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The time that one run works, in ms. */
export function timeOf(run: () => unknown): number {
  const start = worked();
  run();
  return worked() - start;
}

/** The time that all threads work until something is done, in ms. */
export async function workOf(act: () => Promise<unknown>): Promise<number> {
  const start = worked();
  await act();
  return worked() - start;
}

/** The work of a process is counted in steps of some ms: so much of it, in ms, is measured at once. */
const countable = 20;

/** The shortest of several runs, in ms, after some to get warm. */
export function shortest(run: () => unknown): number {
  let times = 1;
  const repeated = (): void => {
    for (let n = 0; n < times; n++) run();
  };
  while (timeOf(repeated) < countable && times < mostTimes) times *= 2;
  let least = Infinity;
  const begin = worked();
  for (let runs = 0; runs < fewestRuns || worked() - begin < measuringMs; runs++)
    least = Math.min(least, timeOf(repeated) / times);
  return least;
}

/** Runs the benches whose title has each of the words and prints a table; false if one kept no limit. */
export async function runBenches(words: readonly string[]): Promise<boolean> {
  let kept = true;
  for (const entry of entries) {
    if (!words.every(word => entry.title.includes(word))) continue;
    console.log(`\n${entry.title}`);
    const good = 'bench' in entry ? measureGrowth(entry.bench) : await measureFigure(entry.figure);
    kept &&= good;
  }
  return kept;
}

function measureGrowth({ sizes, prepare, atMost, once }: Bench): boolean {
  const times = sizes.map(size => (once ? timeOf : shortest)(prepare(size)));
  const growth = times.slice(1).map((time, index) => time / (times[index] ?? NaN));
  sizes.forEach((size, index) => {
    const grown = growth[index - 1];
    const ratio = grown === undefined ? '' : `  × ${grown.toFixed(2)}`;
    console.log(`  ${String(size).padStart(7)}  ${(times[index] ?? NaN).toFixed(2).padStart(9)} ms${ratio}`);
  });
  // A single doubling may meet a cache's edge or a pause; the whole way up may not.
  const mean = Math.pow((times.at(-1) ?? NaN) / (times[0] ?? NaN), 1 / growth.length);
  const good = mean <= atMost;
  console.log(`  ${good ? '✓' : '✗'} × ${mean.toFixed(2)} for the double, at most ${atMost}`);
  return good;
}

async function measureFigure({
  measure,
  unit,
  atMost = Infinity,
  atLeast = -Infinity,
}: Figure): Promise<boolean> {
  const value = await measure();
  const good = value <= atMost && value >= atLeast;
  const limit = atMost === Infinity ? `at least ${atLeast}` : `at most ${atMost}`;
  console.log(`  ${good ? '✓' : '✗'} ${value.toFixed(2)} ${unit}, ${limit}`);
  return good;
}
