import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './node/nodeHost';
import { serve } from './server';

/** Runs the language server on standard input and output; resolves when the client has gone. */
export function startOnStdio(): Promise<void> {
  serve(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeHost);
  return new Promise(resolve => process.stdin.once('close', resolve));
}
