import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { ServerSettings } from '../protocol/options';
import type { Library, WantedFiles } from './library';
import type { WeightsFile } from './trainedReader';

/** What the server needs of the machine that it runs on. */
export interface Host {
  /** Lets messages be handled that wait for the one thread. */
  pause(): Promise<void>;
  /** A library that the server keeps itself, of the files that a person wants; without it the client must keep one. */
  readonly ownLibrary?: (connection: Connection, params: InitializeParams, wanted: WantedFiles) => Library;
  /** What holds unless the client sends other settings. */
  readonly settings?: Partial<ServerSettings>;
  /** The bytes of a file of weights: read here, or asked of the client. Rejects with an error for a person to read. */
  readWeights(file: WeightsFile, connection: Connection): Promise<Uint8Array>;
  /** The address of the folder with the pages of the kinds. */
  readonly kindPages: string;
}
