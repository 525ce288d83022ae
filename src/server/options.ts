import { annotationPlace } from '../annotations/paths';
import { discrepancyKinds } from '../corpus/kinds/all';
import type { Decided } from '../protocol/decisions';
import type { ServerOptions, ServerSettings } from '../protocol/options';
import { correctionCommands } from '../protocol/corrections';
import { discrepancyCommands } from '../protocol/discrepancies';
import { sayCommand } from '../protocol/said';

/** `ServerOptions` with nothing left open. */
export interface Options {
  readonly library: ServerOptions['library'];
  readonly settings: ServerSettings;
  readonly decisions: readonly Decided[];
  readonly said: NonNullable<ServerOptions['said']>;
  readonly commands: ReadonlySet<string>;
  readonly kindPages: string | undefined;
}

/** The commands of the extension, where that is the client. */
const ownCommands: readonly string[] = [
  ...Object.values(discrepancyCommands),
  ...Object.values(correctionCommands),
  sayCommand,
];

const defaults: ServerSettings = {
  sources: ['**/*.txt'],
  stories: 'auto',
  strictness: 'normal',
  severity: {},
};

/**
 * The options of `initialize`, whoever sends them: what is missing or not understood takes its default. Editors whose
 * users write them by hand may leave `settings` out and put its fields at the top, or under `parallax`. `given` are
 * settings that hold unless others come.
 */
export function parseOptions(raw: unknown, given: Partial<ServerSettings> = {}): Options {
  const options = objectOf(raw);
  const library = oneOf(options['library'], ['client', 'disk'] as const) ?? 'disk';
  const own = library === 'client' ? ownCommands : [];
  return {
    library,
    settings: parseSettings(options['settings'] ?? raw, { ...defaults, ...given }),
    decisions: [...dismissed(textsOf(options['dismissed']) ?? []), ...decisionsOf(options['decisions'])],
    said: Array.isArray(options['said']) ? (options['said'] as NonNullable<ServerOptions['said']>) : [],
    commands: new Set(textsOf(options['commands']) ?? own),
    kindPages: typeof options['kindPages'] === 'string' ? options['kindPages'] : undefined,
  };
}

function dismissed(ids: readonly string[]): Decided[] {
  return ids.map(discrepancy => ({ outcome: 'dismissed', discrepancy, sources: [], reason: '' }));
}

function decisionsOf(raw: unknown): Decided[] {
  return Array.isArray(raw) ? raw.filter(isDecided) : [];
}

function isDecided(raw: unknown): raw is Decided {
  const { outcome, sources } = objectOf(raw);
  return (
    oneOf(outcome, ['confirmed', 'dismissed', 'resolved']) !== undefined && textsOf(sources) !== undefined
  );
}

/** Settings as they come with `workspace/didChangeConfiguration`; what is missing or not understood stays as it was. */
export function parseSettings(raw: unknown, before: ServerSettings): ServerSettings {
  const whole = objectOf(raw);
  const settings = 'parallax' in whole ? objectOf(whole['parallax']) : whole;
  const annotationFile = annotationFileOf(settings['annotations']) ?? before.annotationFile;
  return {
    ...(annotationFile !== undefined && { annotationFile }),
    sources: textsOf(settings['sources']) ?? before.sources,
    stories: oneOf(settings['stories'], ['auto', 'folder', 'all'] as const) ?? before.stories,
    strictness: oneOf(settings['strictness'], ['low', 'normal', 'high'] as const) ?? before.strictness,
    severity: settings['severity'] === undefined ? before.severity : severitiesOf(settings['severity']),
  };
}

/** Where annotations are kept; a place outside the folder of the sources is none. */
function annotationFileOf(raw: unknown): string | undefined {
  const { file } = objectOf(raw);
  return typeof file === 'string' ? annotationPlace(file) : undefined;
}

function severitiesOf(raw: unknown): ServerSettings['severity'] {
  const severities = objectOf(raw);
  const known = ['auto', 'warning', 'information', 'view', 'off'] as const;
  return Object.fromEntries(
    discrepancyKinds.flatMap(kind => {
      const severity = oneOf(severities[kind], known);
      return severity ? [[kind, severity]] : [];
    }),
  );
}

function objectOf(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null ? (raw as Readonly<Record<string, unknown>>) : {};
}

function textsOf(raw: unknown): readonly string[] | undefined {
  return Array.isArray(raw) ? raw.filter(item => typeof item === 'string') : undefined;
}

function oneOf<const T extends string>(raw: unknown, known: readonly T[]): T | undefined {
  return known.find(value => value === raw);
}
