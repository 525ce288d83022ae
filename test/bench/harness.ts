/** One measurement: how the time for something grows when its size doubles. */
export interface Bench {
  /** Sizes to measure, each the double of the one before. */
  readonly sizes: readonly number[];
  /** Makes everything for one size that is not to be measured; gives what is. */
  readonly prepare: (size: number) => () => unknown;
  /** How many times longer the double may take: 1 is constant, 2 linear, 4 quadratic; with room for noise. */
  readonly atMost: number;
}

const benches: { readonly title: string; readonly bench: Bench }[] = [];

/** Names a bench; the title says how it should scale. */
export function bench(title: string, settings: Bench): void {
  benches.push({ title, bench: settings });
}

const measuringMs = 600;
const fewestRuns = 3;

/** What this process has worked so far, in ms: unlike the clock it does not count what else the machine does. */
function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** The shortest of several runs, in ms. */
function measure(run: () => unknown): number {
  run();
  let shortest = Infinity;
  const begin = worked();
  for (let runs = 0; runs < fewestRuns || worked() - begin < measuringMs; runs++) {
    const start = worked();
    run();
    shortest = Math.min(shortest, worked() - start);
  }
  return shortest;
}

/** Runs the benches whose title has each of the words and prints a table; false if one grew too fast. */
export function runBenches(words: readonly string[]): boolean {
  let kept = true;
  for (const { title, bench: settings } of benches) {
    if (!words.every(word => title.includes(word))) continue;
    console.log(`\n${title}`);
    const times = settings.sizes.map(size => measure(settings.prepare(size)));
    const growth = times.slice(1).map((time, index) => time / (times[index] ?? NaN));
    settings.sizes.forEach((size, index) => {
      const grown = growth[index - 1];
      const ratio = grown === undefined ? '' : `  × ${grown.toFixed(2)}`;
      console.log(
        `  ${String(size).padStart(7)}  ${(times[index] ?? NaN).toFixed(2).padStart(9)} ms${ratio}`,
      );
    });
    // A single doubling may meet a cache's edge or a pause; the whole way up may not.
    const mean = Math.pow((times.at(-1) ?? NaN) / (times[0] ?? NaN), 1 / growth.length);
    const good = mean <= settings.atMost;
    kept &&= good;
    console.log(`  ${good ? '✓' : '✗'} × ${mean.toFixed(2)} for the double, at most ${settings.atMost}`);
  }
  return kept;
}
