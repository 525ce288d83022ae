import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { ServerSettings } from '../protocol/options';
import { nodeHost } from './node/nodeHost';
import { serve } from './server';

/** How a client speaks with the server: over standard input and output, or over the channel to the process that forked it. */
export type Transport = 'stdio' | 'ipc';

/**
 * Runs the language server in this process; resolves when the client has gone. The settings hold unless the client sends
 * others.
 */
export function startServer(transport: Transport, settings: Partial<ServerSettings> = {}): Promise<void> {
  const host = { ...nodeHost, settings };
  if (transport === 'ipc') {
    // The library takes the channel because the arguments of the process name it: --node-ipc.
    serve(createConnection(ProposedFeatures.all), host);
    return new Promise(resolve => process.once('disconnect', resolve));
  }
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), host);
  return new Promise(resolve => process.stdin.once('close', resolve));
}
