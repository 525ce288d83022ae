// `npm start`: opens seeds/ in VS Code with Parallax. A desktop VS Code is used where its `code` command is on the PATH;
// else the VS Code server is fetched and its address printed.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureDependencies } from './setup/dependencies.mjs';
import { Missing, bold, dim, script, step } from './setup/progress.mjs';
import { root, run } from './setup/run.mjs';

const help = `npm start -- [options]

Opens seeds/ in VS Code with Parallax: on the desktop where there is a "code" command, else in the browser.

  --server     in the browser in any case
  --port=8137  where the server listens; the next free port if it is taken
  --no-open    only print the address`;

const seeds = join(root, 'seeds');
const firstSeed = join(seeds, readdirSync(seeds).find(name => name.endsWith('.txt')) ?? '');

/**
 * Opens the seeds in the desktop program. A terminal inside a remote window has a `code` that installs but cannot
 * develop extensions.
 * @param {string} code
 */
async function openDesktop(code) {
  const shell = process.platform === 'win32';
  if (process.env['VSCODE_IPC_HOOK_CLI']) {
    const { pack } = await import('./package.mjs');
    const vsix = await step('Packing', () => pack());
    await step('Installing Parallax', () => run(code, ['--install-extension', vsix, '--force'], { shell }));
    await run(code, [seeds, firstSeed], { shell });
  } else {
    await step('Building', () => run(process.execPath, ['scripts/build.mjs']));
    await run(code, ['--new-window', `--extensionDevelopmentPath=${root}`, seeds, firstSeed], { shell });
  }
  console.log(`\n${bold('VS Code opens the seeds.')} Hover a name, or look at Parallax in the side bar.`);
}

/**
 * The first port from `port` on that is free.
 * @param {number} port
 * @returns {Promise<number>}
 */
function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === 'EADDRINUSE' && port < 65_535 ? resolve(freePort(port + 1)) : reject(error),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}

/** @param {string} address */
function openInBrowser(address) {
  const [command = '', ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  const display = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (display) run(command, args).catch(() => undefined);
}

/** @param {{ port: number, open: boolean }} options */
async function openServer({ port, open }) {
  const { pack } = await import('./package.mjs');
  const { ensureNode, ensureServer } = await import('./setup/vscode.mjs');
  const { installExtension, startServer } = await import('./vscode/server.mjs');
  const data = join(root, '.cache', 'start');
  await ensureNode();
  await ensureServer();
  const vsix = await step('Packing Parallax', () => pack());
  await step('Installing it', () => installExtension(data, vsix));
  const token = randomBytes(16).toString('hex');
  const server = await step('Starting VS Code', async () =>
    startServer({ data, port: await freePort(port), token }),
  );
  const query = new URLSearchParams({
    tkn: token,
    folder: decodeURIComponent(pathToFileURL(seeds).pathname),
  });
  const address = `http://${server.authority}/?${query}`;
  console.log(`\n${bold('Parallax on the seeds:')} ${address}\n${dim('Ctrl+C ends it.')}`);
  if (open) openInBrowser(address);
  await server.ended;
}

await script(async () => {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      server: { type: 'boolean', default: false },
      port: { type: 'string', default: '8137' },
      open: { type: 'boolean', default: true },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(help);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Missing(`${values.port} is no port.`);
  await ensureDependencies();
  const { desktopCode } = await import('./setup/vscode.mjs');
  const code = values.server ? undefined : desktopCode();
  if (code) await openDesktop(code);
  else await openServer({ port, open: values.open });
});
