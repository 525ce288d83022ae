import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './node/nodeHost';
import { serve } from './server';

// The transport is the one that the arguments of the process name: --node-ipc or --stdio.
serve(createConnection(ProposedFeatures.all), nodeHost);
