// What a person sees while something takes its time.

const terminal = process.stdout.isTTY;
const colours = terminal && !process.env['NO_COLOR'];

/** @param {string} code */
const colour = code => (/** @type {string} */ text) => (colours ? `\u001b[${code}m${text}\u001b[0m` : text);
export const bold = colour('1');
export const dim = colour('2');
export const red = colour('31');
export const green = colour('32');

/**
 * Says what is done, how long it takes while it does, and how it went.
 * @template Result
 * @param {string} title
 * @param {(say: (detail: string) => void) => Promise<Result>} work may say how it went in a few words
 * @returns {Promise<Result>}
 */
export async function step(title, work) {
  const begin = Date.now();
  let detail = '';
  const line = (/** @type {string} */ mark) => {
    const seconds = `${((Date.now() - begin) / 1000).toFixed(1)} s`;
    return `${mark} ${title}${detail && `: ${detail}`} ${dim(seconds)}`;
  };
  const timer = terminal ? setInterval(() => process.stdout.write(`\r\u001b[K${line('…')}`), 200) : undefined;
  const end = (/** @type {string} */ mark) => {
    clearInterval(timer);
    process.stdout.write(`${terminal ? '\r\u001b[K' : ''}${line(mark)}\n`);
  };
  if (!terminal) process.stdout.write(`… ${title}\n`);
  try {
    const result = await work(said => (detail = said));
    end(green('✓'));
    return result;
  } catch (error) {
    end(red('✗'));
    throw error;
  }
}

/**
 * Something that a person has to do before this can work; shown without a stack.
 */
export class Missing extends Error {}

/**
 * Runs the whole of a script; says in plain words why it could not.
 * @param {() => Promise<number | void>} main gives the exit status
 */
export async function script(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const { message, code, output } = /** @type {Error & { code?: string, output?: string }} */ (error);
    if (error instanceof Missing || code?.startsWith('ERR_PARSE_ARGS')) console.error(`\n${message}`);
    else {
      console.error(
        `\n${output === undefined ? /** @type {Error} */ (error).stack : `${output}\n${message}`}`,
      );
    }
    process.exitCode = 2;
  }
}
