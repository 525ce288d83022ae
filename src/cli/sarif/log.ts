import type { Log, PropertyBag, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import type { Library } from '../library';
import { artifactLocation, rootId, rootUri } from './places';

/** A log of one run in the format SARIF 2.1.0 (OASIS), as text. Sources that could not be read are notifications. `properties` is what else is known of the run. */
export function sarifLog(
  rules: ReportingDescriptor[],
  results: Result[],
  library: Library,
  properties?: PropertyBag,
): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Parallax', version, semanticVersion: version, rules } },
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        originalUriBaseIds: { [rootId]: { uri: rootUri() } },
        artifacts: library.inputs.map(({ id, encoding }) => ({ location: artifactLocation(id), encoding })),
        invocations: [
          {
            executionSuccessful: library.problems.length === 0,
            toolExecutionNotifications: library.problems.map(({ name, message }) => ({
              level: 'error',
              message: { text: `${name}: ${message}` },
            })),
          },
        ],
        results,
        ...(properties && { properties }),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}
